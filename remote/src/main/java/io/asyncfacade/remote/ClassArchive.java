package io.asyncfacade.remote;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The archive of the classes that a child loads at its start (AppCDS), made at the first use of a class path and kept
 * in the cache directory of the user. The JVM itself looks whether it fits, and goes on without it if not.
 */
final class ClassArchive {

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
            UUID name = UUID.nameUUIDFromBytes(key.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return new ClassArchive(cache.resolve(name + ".jsa"));
        } catch (IOException | UnsupportedOperationException e) {
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
            Files.createDirectories(
                    cache, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        return cache;
    }

    /** Where a new archive is to be written; null if there is one, or can be none. */
    @Nullable Path missing() {
        // Of this process alone: two that write one file would spoil it.
        return file == null || Files.exists(file)
                ? null
                : file.resolveSibling(
                        file.getFileName() + ".new-" + ProcessHandle.current().pid());
    }

    /** What was written is complete. */
    void made(Path written) throws IOException {
        if (file != null && Files.exists(written)) {
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    List<String> use() {
        return file != null && Files.exists(file)
                ? List.of("-XX:SharedArchiveFile=" + file, "-Xshare:auto", "-Xlog:disable", "-Xlog:all=error:stderr")
                : List.of();
    }

    List<String> make(Path target) {
        return List.of("-XX:ArchiveClassesAtExit=" + target, "-Xlog:disable", "-Xlog:all=error:stderr");
    }
}
