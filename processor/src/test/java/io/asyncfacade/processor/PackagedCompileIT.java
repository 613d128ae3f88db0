package io.asyncfacade.processor;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Both jars in the hands of this JDK's javac. It is a process of its own: a compiler inside the test would load the
 * processor, and a JavaPoet that was not moved, from the class path of the test.
 */
class PackagedCompileIT {

    private static final String SOURCE = """
            package app;

            import io.asyncfacade.AsyncFacade;
            import java.io.IOException;
            import java.util.List;

            @AsyncFacade
            public interface Directory<T extends Comparable<T>> {
                List<T> find(String name, int... ids) throws IOException;

                void delete(long id);
            }
            """;

    private static final String MODULE = """
            module app {
                requires transitive io.asyncfacade;

                exports app;
            }
            """;

    private final String processorJar = System.getProperty("asyncfacade.processor.jar");
    private final String runtimeJar = System.getProperty("asyncfacade.runtime.jar");

    @TempDir
    Path dir;

    private int runs;

    @Test
    void classPathAppGetsTheSameAdapterByEitherPath() throws Exception {
        Path source = Files.writeString(dir.resolve("Directory.java"), SOURCE);

        String adapter = adapter("--class-path", "--processor-path", source);

        assertTrue(adapter.contains("class DirectoryAsync<T extends Comparable<T>>"), adapter);
        assertEquals(adapter, adapter("--class-path", "--processor-module-path", source));
    }

    @Test
    void modularAppGetsTheSameAdapterByEitherPath() throws Exception {
        Path source = Files.writeString(dir.resolve("Directory.java"), SOURCE);
        Path module = Files.writeString(dir.resolve("module-info.java"), MODULE);

        String adapter = adapter("--module-path", "--processor-path", module, source);

        assertTrue(adapter.contains("class DirectoryAsync<T extends Comparable<T>>"), adapter);
        assertEquals(adapter, adapter("--module-path", "--processor-module-path", module, source));
    }

    /**
     * What other processors bring along comes first: a Guava and a JavaPoet of long ago, and a broken copy of our
     * JavaPoet.
     */
    @Test
    void otherVersionsOfLibrariesBeforeItOnTheSamePathDoNotMatter() throws Exception {
        Path source = Files.writeString(dir.resolve("Directory.java"), SOURCE);
        List<Path> others = jars(Path.of(System.getProperty("asyncfacade.ancient.jars")));
        String path = Stream.concat(others.stream(), Stream.of(brokenJavaPoet(), Path.of(processorJar)))
                .map(Path::toString)
                .collect(joining(File.pathSeparator));

        assertEquals(List.of("guava-10.0.jar", "javapoet-1.0.0.jar"), names(others));
        assertEquals(
                adapter("--class-path", "--processor-path", source),
                adapter("--class-path", "--processor-path", path, source));
    }

    private static List<Path> jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static List<String> names(List<Path> files) {
        return files.stream().map(file -> file.getFileName().toString()).toList();
    }

    private Path brokenJavaPoet() throws IOException {
        Path classes = Files.createDirectory(dir.resolve("broken"));
        Path source = dir.resolve("ClassName.java");
        Files.writeString(source, "package com.palantir.javapoet; public final class ClassName {}");
        ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
        assertEquals(0, javac.run(System.out, System.err, "-proc:none", "-d", classes.toString(), source.toString()));
        return classes;
    }

    private String adapter(String runtimePath, String processorPath, Path... sources) throws Exception {
        return adapter(runtimePath, processorPath, processorJar, sources);
    }

    /** Compiles the sources with what is on each of the paths, and returns the text of the generated class. */
    private String adapter(String runtimePath, String processorPath, String processors, Path... sources)
            throws Exception {
        Path out = Files.createDirectory(dir.resolve("out" + runs++));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-Xlint:all",
                "-Werror",
                "-d",
                out.toString(),
                runtimePath,
                runtimeJar,
                processorPath,
                processors));
        for (Path source : sources) {
            command.add(source.toString());
        }

        Process javac = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(javac.getInputStream().readAllBytes());

        assertEquals(0, javac.waitFor(), () -> command + "\n" + said);
        assertEquals("", said, command::toString);
        assertTrue(Files.exists(out.resolve("app/DirectoryAsync.class")), command::toString);
        return Files.readString(out.resolve("app/DirectoryAsync.java"));
    }
}
