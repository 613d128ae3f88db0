package io.asyncfacade.remote;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.Charset;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.UserPrincipal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The folder of a pool's sockets, which only this user may enter. A lock on a file in it says that its pool lives: a
 * process that was killed has lost the lock, so the next one knows what to tidy.
 */
final class PoolFolder implements Closeable {

    static final String PREFIX = "asyncfacade-pool-";

    private static final String SOCKET = ".sock";

    /** The options of a child, beside its socket. */
    private static final String ARGUMENTS = ".args";

    private static final String LOCK = "alive";

    /** What a system takes for the name of a socket: 104 bytes with the end on macOS, 108 on Linux and Windows. */
    private static final int MAX_SOCKET = 103;

    /** The longest that {@link Files#createTempDirectory} makes of the prefix, a number of sockets, and separators. */
    private static final int MAX_PARENT = MAX_SOCKET - PREFIX.length() - 20 - "/1234567.sock/".length();

    private static final Charset NATIVE = Charset.forName(
            System.getProperty("sun.jnu.encoding", Charset.defaultCharset().name()));

    /** A folder is made before it is locked. */
    private static final Duration UNLOCKED = Duration.ofMinutes(1);

    private final Path path;

    private final FileChannel lock;

    private final AtomicInteger sockets = new AtomicInteger();

    private PoolFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    static PoolFolder create() throws IOException {
        Path parent = parent();
        // The attribute is part of the making: there is no moment in which others may enter.
        Path path = Files.createTempDirectory(parent, PREFIX, OwnerOnly.FOLDER);
        FileChannel lock = null;
        try {
            lock = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            // At once: waiting would end with an interrupt that was meant for something else.
            if (lock.tryLock() == null) {
                throw new IOException("another process has locked " + path);
            }
            tidy(parent, Files.getOwner(path));
            return new PoolFolder(path, lock);
        } catch (IOException | RuntimeException e) {
            if (lock != null) {
                lock.close();
            }
            delete(path);
            throw e;
        }
    }

    /** That of temporary files, unless its name is too long for a socket in it. */
    private static Path parent() throws IOException {
        String named = System.getProperty("java.io.tmpdir");
        for (String candidate : List.of(named, "/tmp")) {
            if (candidate.getBytes(NATIVE).length <= MAX_PARENT && Files.isDirectory(Path.of(candidate))) {
                return Path.of(candidate);
            }
        }
        throw new IOException(named + " is no folder, or has a name that is too long for the name of a socket in it,"
                + " which has about " + MAX_SOCKET + " bytes: set java.io.tmpdir to another one");
    }

    /** The name of a socket that was not there before. */
    Path socket() {
        return path.resolve(sockets.incrementAndGet() + SOCKET);
    }

    static Path argumentsBeside(Path socket) {
        return Path.of(socket.toString().replaceAll("\\" + SOCKET + "$", "") + ARGUMENTS);
    }

    /**
     * Deletes the folder of a socket whose pool was not closed; called by its children. Waits for the lock: the system
     * closes the sockets of a process that was killed a moment before it gives its locks back.
     */
    static void abandoned(Path socket) {
        Path folder = Objects.requireNonNull(socket.getParent());
        try (FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            if (held.isValid()) {
                delete(folder);
            }
        } catch (IOException e) {
            // Another child was faster; or what cannot be deleted is left to the next pool.
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
        delete(path);
    }

    /** What cannot be looked at is not ours: it never keeps a pool from being opened. */
    private static void tidy(Path parent, UserPrincipal user) {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, PREFIX + "*")) {
            for (Path folder : folders) {
                tidyOne(folder, user);
            }
        } catch (IOException | DirectoryIteratorException e) {
            // Another process tidies as well, or the folder of temporary files shows nothing.
        }
    }

    private static void tidyOne(Path folder, UserPrincipal user) {
        try {
            if (dead(folder, user)) {
                delete(folder);
            }
        } catch (IOException | DirectoryIteratorException e) {
            // It is being deleted by another process.
        }
    }

    /** Only a folder of this user, and no link to one: in a folder for all, others may make any name. */
    private static boolean dead(Path folder, UserPrincipal user) throws IOException {
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                && Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(user)
                && Files.getLastModifiedTime(folder)
                        .toInstant()
                        .isBefore(Instant.now().minus(UNLOCKED))
                && unlocked(folder);
    }

    private static boolean unlocked(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (NoSuchFileException e) {
            // Its process was killed between two lines of create.
            return true;
        }
    }

    /** Deletes what a pool makes and nothing else; what it cannot delete, it leaves. */
    private static void delete(Path folder) throws IOException {
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(folder, "{*" + SOCKET + ",*" + ARGUMENTS + "," + LOCK + "}")) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (NoSuchFileException e) {
            // Another process was faster.
        }
    }
}
