package io.asyncfacade.remote;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The archive of the classes that a child loads at its start (AppCDS), made at the first use of a class path and kept
 * in the cache directory of the user. The JVM itself looks whether it fits, and goes on without it if not.
 */
final class ClassArchive {

    private static final String SUFFIX = ".jsa";

    private static final String UNFINISHED = ".new-";

    private static final Duration UNFINISHED_KEPT = Duration.ofHours(1);

    private static final Duration UNUSED_KEPT = Duration.ofDays(30);

    private final @Nullable Path file;

    private ClassArchive(@Nullable Path file) {
        this.file = file;
    }

    /** The archive for these settings; without a file where there can be none. */
    static ClassArchive of(ProcessPolicy policy) {
        String path = System.getProperty("java.class.path");
        if (System.getProperty("jdk.module.path") != null
                || policy.jvmOptions().stream().anyMatch(ClassArchive::decidesItself)
                || Arrays.stream(path.split(File.pathSeparator))
                        .anyMatch(entry -> !Files.isRegularFile(Path.of(entry)))) {
            // A folder on the class path cannot be archived.
            return new ClassArchive(null);
        }
        try {
            Path cache = cache();
            StringBuilder key = new StringBuilder(policy.setup().getName())
                    .append(policy.jvmOptions())
                    .append(System.getProperty("java.home"))
                    .append(System.getProperty("java.vm.version"));
            for (String entry : path.split(File.pathSeparator)) {
                key.append(entry)
                        .append(Files.getLastModifiedTime(Path.of(entry)))
                        .append(Files.size(Path.of(entry)));
            }
            UUID name = UUID.nameUUIDFromBytes(key.toString().getBytes(StandardCharsets.UTF_8));
            Path archive = cache.resolve(name + SUFFIX);
            touch(archive);
            return new ClassArchive(archive);
        } catch (IOException e) {
            // No home, or no room in it: children start as fast as they do.
            return new ClassArchive(null);
        }
    }

    private static boolean decidesItself(String option) {
        return option.startsWith("-XX:SharedArchiveFile")
                || option.startsWith("-XX:ArchiveClassesAtExit")
                || option.startsWith("-Xshare")
                || option.startsWith("-cp")
                || option.startsWith("-classpath")
                || option.startsWith("--class-path");
    }

    private static Path cache() throws IOException {
        String named = System.getenv("XDG_CACHE_HOME");
        Path parent =
                named != null && !named.isEmpty() ? Path.of(named) : Path.of(System.getProperty("user.home"), ".cache");
        Path cache = parent.resolve("asyncfacade");
        if (!Files.isDirectory(cache)) {
            Files.createDirectories(cache, OwnerOnly.FOLDER);
        }
        return cache;
    }

    /** Where a new archive is to be written; null if there is one, or can be none. */
    @Nullable Path missing() {
        // Of this pool alone: two that write one file would spoil it.
        return file == null || Files.exists(file)
                ? null
                : file.resolveSibling(file.getFileName() + UNFINISHED + UUID.randomUUID());
    }

    /** What was written is complete, and takes the place of what was not used for a long time. */
    void made(Path written) throws IOException {
        if (file != null && Files.exists(written)) {
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
            tidy(file);
        }
    }

    /** A build makes new jars, and so a new archive, each time. */
    private static void tidy(Path made) throws IOException {
        Instant now = Instant.now();
        try (DirectoryStream<Path> archives =
                Files.newDirectoryStream(Objects.requireNonNull(made.getParent()), "*" + SUFFIX + "*")) {
            for (Path archive : archives) {
                Duration kept = archive.toString().contains(UNFINISHED) ? UNFINISHED_KEPT : UNUSED_KEPT;
                if (Files.getLastModifiedTime(archive).toInstant().isBefore(now.minus(kept))) {
                    Files.deleteIfExists(archive);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    /** Says that the archive is still of use. */
    private static void touch(Path archive) {
        try {
            Files.setLastModifiedTime(archive, FileTime.from(Instant.now()));
        } catch (IOException e) {
            // There is none yet, or it may only be read: then it is made again once a month.
        }
    }

    List<String> use() {
        return file != null && Files.exists(file)
                ? List.of("-XX:SharedArchiveFile=" + file, "-Xshare:auto", "-Xlog:disable", "-Xlog:all=error:stderr")
                : List.of();
    }

    List<String> make(Path target) {
        return List.of(
                "-XX:ArchiveClassesAtExit=" + target,
                "-D" + CallRehearsal.PROPERTY + "=true",
                "-Xlog:disable",
                "-Xlog:all=error:stderr");
    }
}
