package io.asyncfacade.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * A source, or a folder of sources, of {@code rejected}. What the compiler has to say of it stands in comments above
 * the lines where it has to say it:
 *
 * <pre>{@code
 * // error: AF001: the whole message, which may
 * //   go on in lines that are indented like this
 * // warning at 17: the same for a warning, in column 17 of the next line of code
 * // error without place: the same for a message that belongs to no line
 * }</pre>
 *
 * <p>A folder may have a folder {@code library}, whose class files the sources see, and a folder {@code absent}, which
 * the library was compiled against and which is gone. Each line of {@code options.txt} is an option of the compiler, in
 * which <code>${runtime}</code> stands for the path of our runtime. Each line of {@code common.txt} is a source of
 * {@code rejected-common}, which several folders have in common.
 *
 * @param path the source or folder
 */
record Rejected(Path path) {
    private static final Path ROOT = Path.of("src/test/resources/rejected");
    private static final Path COMMON = Path.of("src/test/resources/rejected-common");
    private static final Pattern EXPECTATION =
            Pattern.compile("\\s*// (error|warning)(?: at (\\d+)| (without place))?: (.*)");
    private static final Pattern CONTINUATION = Pattern.compile("\\s*//   (\\S.*)");

    static List<Rejected> all() {
        String only = System.getProperty("rejected.only", "");
        try (Stream<Path> paths = Files.list(ROOT)) {
            return paths.sorted()
                    .map(Rejected::new)
                    .filter(rejected -> only.isEmpty() || rejected.toString().equals(only))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return path.getFileName().toString();
    }

    private List<Path> sources() {
        if (Files.isRegularFile(path)) {
            return List.of(path);
        }
        Stream<Path> own = Javac.javaFiles(path).stream()
                .filter(file -> !file.startsWith(path.resolve("library")) && !file.startsWith(path.resolve("absent")));
        Path common = path.resolve("common.txt");
        return Files.exists(common)
                ? Stream.concat(own, Javac.read(common).lines().map(COMMON::resolve))
                        .toList()
                : own.toList();
    }

    Javac javac(Path out) {
        Path options = path.resolve("options.txt");
        Javac javac = Javac.in(out).classPath(Jars.REMOTE).options("-Xlint:all").sources(sources());
        if (Files.exists(options)) {
            String text = Javac.read(options).replace("${runtime}", Jars.RUNTIME.toString());
            javac.options(text.lines().toArray(String[]::new));
        }
        return Files.exists(path.resolve("library")) ? javac.classPath(library(out)) : javac;
    }

    private Path library(Path out) {
        Javac absent = Javac.in(out.resolve("absent")).sources(Javac.javaFiles(path.resolve("absent")));
        Javac library = Javac.in(out.resolve("library")).sources(Javac.javaFiles(path.resolve("library")));
        if (Files.exists(path.resolve("absent"))) {
            library.classPath(absent.compileWithoutOurs().classes());
        }
        Javac.Compilation compiled = library.compileWithoutOurs();
        if (!compiled.succeeded()) {
            throw new IllegalStateException(this + ": the library does not compile: " + compiled.messages());
        }
        return compiled.classes();
    }

    /** What the comments ask for, one line each, sorted. */
    List<String> expected() {
        List<String> expected = new ArrayList<>();
        for (Path source : sources()) {
            List<String> lines = Javac.read(source).lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                Matcher matcher = EXPECTATION.matcher(lines.get(i));
                if (matcher.matches()) {
                    expected.add(expectation(matcher, source, lines, i));
                }
            }
        }
        return expected.stream().sorted().toList();
    }

    private static String expectation(Matcher matcher, Path source, List<String> lines, int index) {
        StringBuilder text = new StringBuilder(matcher.group(4));
        int next = index + 1;
        for (Matcher more = CONTINUATION.matcher(lines.get(next));
                more.matches();
                more = CONTINUATION.matcher(lines.get(next))) {
            text.append(' ').append(more.group(1));
            next++;
        }
        while (EXPECTATION.matcher(lines.get(next)).matches()
                || CONTINUATION.matcher(lines.get(next)).matches()) {
            next++;
        }
        String kind = matcher.group(1);
        return matcher.group(3) != null
                ? kind + " without place: " + text
                : source.getFileName() + ":" + (next + 1) + (matcher.group(2) == null ? "" : ":" + matcher.group(2))
                        + ": " + kind + ": " + text;
    }

    /** What the compiler said, in the same form; without columns where the comments have none. */
    List<String> reported(Javac.Compilation compilation) {
        List<String> expected = expected();
        return compilation.diagnostics().stream()
                .map(diagnostic -> {
                    String withoutColumn = line(diagnostic, false);
                    return expected.contains(withoutColumn) ? withoutColumn : line(diagnostic, true);
                })
                .sorted()
                .toList();
    }

    private static String line(Diagnostic<? extends JavaFileObject> diagnostic, boolean withColumn) {
        String kind = diagnostic.getKind() == Diagnostic.Kind.ERROR
                ? "error"
                : diagnostic.getKind() == Diagnostic.Kind.NOTE ? "note" : "warning";
        String message = Javac.Compilation.message(diagnostic);
        if (diagnostic.getSource() == null) {
            return kind + " without place: " + message;
        }
        String file = Path.of(diagnostic.getSource().getName()).getFileName().toString();
        return file + ":" + diagnostic.getLineNumber() + (withColumn ? ":" + diagnostic.getColumnNumber() : "") + ": "
                + kind + ": " + message;
    }
}
