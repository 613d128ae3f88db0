package io.asyncfacade.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * One run of the compiler in this process, into a directory of its own below the given one: the sources that a
 * processor writes in {@code generated}, the class files in {@code classes}.
 */
final class Javac {
    private final Path out;
    private final List<String> options = new ArrayList<>();
    private final List<Path> sources = new ArrayList<>();
    private final List<Path> classPath = new ArrayList<>();
    private final List<Processor> processors = new ArrayList<>();
    private Charset encoding = StandardCharsets.UTF_8;

    private Javac(Path out) {
        this.out = out;
    }

    /** A compiler that has the runtime and JSpecify on its class path and writes below the given directory. */
    static Javac in(Path out) {
        return new Javac(out).classPath(Jars.RUNTIME, Jars.JSPECIFY);
    }

    Javac options(String... more) {
        options.addAll(Arrays.asList(more));
        return this;
    }

    Javac classPath(Path... more) {
        classPath.addAll(Arrays.asList(more));
        return this;
    }

    /** Reads the sources, and writes generated ones, in this encoding. */
    Javac encoding(Charset charset) {
        encoding = charset;
        return this;
    }

    Javac processors(Processor... more) {
        processors.addAll(Arrays.asList(more));
        return this;
    }

    Javac sources(Collection<Path> files) {
        sources.addAll(files);
        return this;
    }

    /** Hands the sources to the compiler in the opposite order. */
    Javac reversed() {
        Collections.reverse(sources);
        return this;
    }

    /** Adds a source that is written here; its package and name are read from its text. */
    Javac source(String text) {
        String type = text.replaceAll("(?s).*?\\b(?:class|interface|record|enum|@interface) (\\w+).*", "$1");
        String name = text.startsWith("module ") ? "module-info" : type;
        String folder = text.startsWith("package ") ? text.substring(8, text.indexOf(';')) : "";
        Path file = out.resolve("sources")
                .resolve(folder.replace('.', '/'))
                .resolve(name.equals(text) ? "package-info.java" : name + ".java");
        sources.add(write(file, text, encoding));
        return this;
    }

    /** Compiles with our processor, which comes after all others. */
    Compilation compile() {
        return run(Stream.concat(processors.stream(), Stream.of(new AsyncFacadeProcessor()))
                .toList());
    }

    /** Compiles with the given processors only. */
    Compilation compileWithoutOurs() {
        return run(List.copyOf(processors));
    }

    private Compilation run(List<Processor> all) {
        Path classes = directory(out.resolve("classes"));
        Path generated = directory(out.resolve("generated"));
        List<String> command = new ArrayList<>(List.of("-d", classes.toString(), "-s", generated.toString()));
        command.addAll(List.of("-encoding", encoding.name()));
        if (!classPath.isEmpty()) {
            command.add("-classpath");
            command.add(classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        }
        if (all.isEmpty()) {
            command.add("-proc:none");
        }
        command.addAll(options);
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        StringWriter said = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ENGLISH, encoding)) {
            JavaCompiler.CompilationTask task = compiler.getTask(
                    said, files, diagnostics, command, null, files.getJavaFileObjectsFromPaths(sources));
            task.setLocale(Locale.ENGLISH);
            if (!all.isEmpty()) {
                task.setProcessors(all);
            }
            boolean succeeded = task.call();
            return new Compilation(
                    succeeded, List.copyOf(diagnostics.getDiagnostics()), texts(generated), classes, said.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What came of it.
     *
     * @param succeeded whether there was no error
     * @param diagnostics everything that the compiler reported
     * @param generated the text of each generated file by its path, with {@code /} between the names
     * @param classes the directory of the class files
     * @param said what the compiler printed beside its diagnostics, like the stack trace of a crash
     */
    record Compilation(
            boolean succeeded,
            List<Diagnostic<? extends JavaFileObject>> diagnostics,
            Map<String, String> generated,
            Path classes,
            String said) {

        /** The messages, in the order in which they were reported, blanks and line ends as one blank. */
        List<String> messages() {
            return diagnostics.stream().map(Compilation::message).toList();
        }

        /** The text of a generated file, after asserting that it is there and that the compiler said nothing. */
        String clean(String path) {
            assertEquals(List.of(), messages());
            assertTrue(generated.containsKey(path), () -> "only " + generated.keySet());
            return generated.get(path);
        }

        static String message(Diagnostic<?> diagnostic) {
            return diagnostic.getMessage(Locale.ENGLISH).replaceAll("\\s+", " ").strip();
        }
    }

    static List<Path> javaFiles(Path directory) {
        return files(directory, ".java");
    }

    /** The files below a directory in the order of their paths; none if there is no such directory. */
    static List<Path> files(Path directory, String suffix) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, String> texts(Path directory) {
        Map<String, String> texts = new TreeMap<>();
        for (Path file : files(directory, "")) {
            if (Files.isRegularFile(file)) {
                texts.put(directory.relativize(file).toString().replace(File.separatorChar, '/'), read(file));
            }
        }
        return texts;
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path write(Path file, String text, Charset charset) {
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text, charset);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path directory(Path path) {
        try {
            return Files.createDirectories(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
