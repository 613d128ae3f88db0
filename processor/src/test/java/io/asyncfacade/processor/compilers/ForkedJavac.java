package io.asyncfacade.processor.compilers;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A javac as a process of its own, for options that only a command line has. */
final class ForkedJavac {
    private final Path dir;
    private final List<String> command = new ArrayList<>();

    /** That of the running JDK. */
    ForkedJavac(Path dir) {
        this(Path.of(System.getProperty("java.home")), dir);
    }

    /** That of the given JDK. */
    ForkedJavac(Path jdk, Path dir) {
        this.dir = dir;
        command.add(jdk.resolve("bin/javac").toString());
    }

    /** The whole class path of the test, on which the processor is. */
    static String everything() {
        return joined(Build.testClassPath());
    }

    static String joined(List<Path> path) {
        return path.stream().map(Path::toString).collect(joining(File.pathSeparator));
    }

    ForkedJavac options(String... options) {
        command.addAll(List.of(options));
        return this;
    }

    ForkedJavac source(String path, String text) throws IOException {
        Path file = dir.resolve("src").resolve(path);
        Files.createDirectories(file.getParent());
        command.add(Files.writeString(file, text).toString());
        return this;
    }

    /** What it said; nothing, if all is well. */
    String run() throws IOException, InterruptedException {
        command.addAll(List.of("-d", classes().toString()));
        Files.createDirectories(classes());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        return process.waitFor() == 0 ? said : said + "\nexit " + process.exitValue();
    }

    Path classes() {
        return dir.resolve("classes");
    }

    /** The names of all class files. */
    List<String> classFiles() throws IOException {
        try (Stream<Path> walk = Files.walk(classes())) {
            return walk.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".class"))
                    .sorted()
                    .toList();
        }
    }
}
