package io.asyncfacade.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A folder of {@code golden}: sources in {@code input}, the adapters that they give in {@code expected}. A folder
 * {@code library} is compiled before, without parameter names; the input sees its class files only. Each line of a file
 * {@code options.txt} is an option of the compiler.
 *
 * @param folder the folder
 */
record GoldenCase(Path folder) {
    private static final Path ROOT = Path.of("src/test/resources/golden");

    /** All cases, or the one that the system property {@code golden.only} names. */
    static List<GoldenCase> all() {
        String only = System.getProperty("golden.only", "");
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.filter(Files::isDirectory)
                    .map(GoldenCase::new)
                    .filter(golden -> only.isEmpty() || golden.toString().equals(only))
                    .sorted((a, b) -> a.folder.compareTo(b.folder))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static GoldenCase of(String name) {
        return new GoldenCase(ROOT.resolve(name));
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }

    List<Path> input() {
        return Javac.javaFiles(folder.resolve("input"));
    }

    List<Path> library() {
        return Javac.javaFiles(folder.resolve("library"));
    }

    List<String> options() {
        Path file = folder.resolve("options.txt");
        return Files.exists(file) ? Javac.read(file).lines().toList() : List.of();
    }

    Map<String, String> expected() {
        return Javac.texts(folder.resolve("expected"));
    }

    /** Writes what is expected anew. */
    void expect(Map<String, String> generated) {
        for (Path old : Javac.javaFiles(folder.resolve("expected"))) {
            old.toFile().delete();
        }
        generated.forEach(
                (path, text) -> Javac.write(folder.resolve("expected").resolve(path), text, StandardCharsets.UTF_8));
    }

    /** A compiler that is ready to compile the input strictly, with the library as class files. */
    Javac javac(Path out) {
        Javac javac = Javac.in(out)
                .classPath(Jars.REMOTE, Jars.JAKARTA, Jars.SPRING_CONTEXT, Jars.SPRING_BEANS)
                .options("-Xlint:all", "-Werror")
                .options(options().toArray(new String[0]))
                .sources(input());
        return library().isEmpty() ? javac : javac.classPath(compiledLibrary(out.resolve("library")));
    }

    private Path compiledLibrary(Path out) {
        Javac.Compilation compiled = Javac.in(out).sources(library()).compileWithoutOurs();
        if (!compiled.succeeded()) {
            throw new IllegalStateException(this + ": the library does not compile: " + compiled.messages());
        }
        return compiled.classes();
    }
}
