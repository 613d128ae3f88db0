package io.asyncfacade.remote;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The folder of a pool's sockets, which only this user may enter. A lock on a file in it says that its pool lives: a
 * process that was killed has lost the lock, so the next one knows what to tidy.
 */
final class PoolFolder implements Closeable {

    static final String PREFIX = "asyncfacade-pool-";

    private static final String LOCK = "alive";

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
        Path parent = Path.of(System.getProperty("java.io.tmpdir"));
        tidy(parent);
        // The attribute is part of the making: there is no moment in which others may enter.
        Path path = Files.createTempDirectory(
                parent, PREFIX, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        FileChannel lock =
                FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        lock.lock();
        return new PoolFolder(path, lock);
    }

    /** The name of a socket that was not there before. */
    Path socket() {
        return path.resolve(sockets.incrementAndGet() + ".sock");
    }

    /**
     * Deletes the folder of a socket whose pool was not closed; called by its children. Waits for the lock: the system
     * closes the sockets of a process that was killed a moment before it gives its locks back.
     */
    static void abandoned(Path socket) throws IOException {
        Path folder = Objects.requireNonNull(socket.getParent());
        try (FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            if (held.isValid()) {
                delete(folder);
            }
        } catch (NoSuchFileException e) {
            // Another child was faster.
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
        delete(path);
    }

    private static void tidy(Path parent) throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, PREFIX + "*")) {
            for (Path folder : folders) {
                if (dead(folder)) {
                    delete(folder);
                }
            }
        } catch (NoSuchFileException e) {
            // Another process tidies as well.
        }
    }

    private static boolean dead(Path folder) throws IOException {
        return Files.getLastModifiedTime(folder)
                        .toInstant()
                        .isBefore(Instant.now().minus(UNLOCKED))
                && unlocked(folder);
    }

    private static boolean unlocked(Path folder) {
        try (FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            // Of another user, or being deleted by its own.
            return false;
        }
    }

    /** Deletes what a pool makes and nothing else; what it cannot delete, it leaves. */
    private static void delete(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "{*.sock," + LOCK + "}")) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (NoSuchFileException e) {
            // Another process was faster.
        }
    }
}
