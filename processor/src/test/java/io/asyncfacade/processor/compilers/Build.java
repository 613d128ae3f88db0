package io.asyncfacade.processor.compilers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.asyncfacade.processor.AsyncFacadeProcessor;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;

/** One compilation with the processor, of files in a directory of its own. */
public final class Build {
    private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);
    private static final Pattern TYPE = Pattern.compile(
            "^(?:public |final |sealed |abstract |@)*(?:class|interface|record|enum) (\\w+)", Pattern.MULTILINE);

    private static final Pattern SAID_BY_ECJ =
            Pattern.compile("^(.+?):(\\d+): (error|warning|info): (.*)$", Pattern.MULTILINE);

    private final Path dir;
    private final Compiler compiler;
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final List<String> options = new ArrayList<>(List.of("-encoding", "UTF-8"));
    private final List<Processor> processors = new ArrayList<>();
    private List<Path> classPath = testClassPath();
    private List<Path> modulePath = List.of();
    private boolean ofModules;

    private Build(Compiler compiler, Path dir) {
        this.compiler = compiler;
        this.dir = dir;
        processors.add(new AsyncFacadeProcessor());
    }

    /** A build that sees the class path of the test. */
    public static Build with(Compiler compiler, Path dir) {
        return new Build(compiler, dir);
    }

    /** The whole class path of the test. */
    public static List<Path> testClassPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
    }

    /** The jar, or directory, that a class comes from. */
    public static Path jarOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** A source file, whose name follows from its package and its first type. */
    public Build source(String text) {
        Matcher type = TYPE.matcher(text);
        String name = text.contains("@interface") || !type.find() ? nameWithoutType(text) : type.group(1);
        Matcher inPackage = PACKAGE.matcher(text);
        String folder = inPackage.find() ? inPackage.group(1).replace('.', '/') + "/" : "";
        return file(folder + name + ".java", text);
    }

    private static String nameWithoutType(String text) {
        Matcher annotation = Pattern.compile("@interface (\\w+)").matcher(text);
        return annotation.find() ? annotation.group(1) : text.contains("module ") ? "module-info" : "package-info";
    }

    /** A source file. */
    public Build file(String path, String text) {
        sources.put(path, text);
        return this;
    }

    /** More options for the compiler. */
    public Build options(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    /** Another processor, which runs after ours. */
    public Build processor(Processor other) {
        processors.add(other);
        return this;
    }

    /** Another processor, which runs before ours: behind it, one for all annotations runs only for those we leave. */
    public Build processorInFront(Processor other) {
        processors.add(0, other);
        return this;
    }

    /** Nothing is processed. */
    public Build withoutProcessor() {
        processors.clear();
        options.add("-proc:none");
        return this;
    }

    /** What the sources see, instead of the class path of the test. */
    public Build classPath(Path... entries) {
        classPath = List.of(entries);
        return this;
    }

    /** What the sources see as modules; nothing is on the class path. */
    public Build modulePath(Path... entries) {
        classPath = List.of();
        modulePath = List.of(entries);
        return this;
    }

    /** The sources are those of several modules, whose names are the first folders of their paths. */
    public Build ofModules() {
        ofModules = true;
        return this;
    }

    /**
     * What came of it.
     *
     * @param success whether there was no error
     * @param diagnostics what the compiler said, in English: line, kind and message
     * @param generated the text of each generated source by its path
     * @param classes where the class files are
     */
    public record Result(boolean success, List<String> diagnostics, SortedMap<String, String> generated, Path classes) {

        /** The same, after asserting that the compiler did not complain of anything. */
        public Result clean() {
            assertEquals(List.of(), diagnostics);
            assertTrue(success);
            return this;
        }

        /** The same, after asserting that there was no error. */
        public Result compiled() {
            assertTrue(success, () -> errors() + "\nof all: " + String.join("\n", diagnostics));
            return this;
        }

        /** What the compiler said of errors. */
        public List<String> errors() {
            return diagnostics.stream().filter(line -> line.contains("ERROR ")).toList();
        }

        /** The text of the one generated source. */
        public String only() {
            assertEquals(1, generated.size(), () -> generated.keySet() + "\n" + diagnostics);
            return generated.values().iterator().next();
        }

        /** The classes, ready to run. */
        public ClassLoader load() {
            try {
                return new URLClassLoader(new URL[] {classes.toUri().toURL()}, Build.class.getClassLoader());
            } catch (MalformedURLException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Compiles. */
    public Result run() {
        try {
            return compile();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Result compile() throws IOException {
        Path out = Files.createDirectories(dir);
        Path in = Files.createTempDirectory(out, "in");
        Path classes = Files.createTempDirectory(out, "classes");
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = in.resolve(source.getKey());
            Files.createDirectories(file.getParent());
            files.add(Files.writeString(file, source.getValue()));
        }
        if (ofModules) {
            options.addAll(List.of("--module-source-path", in.toString()));
        }
        Path written = Files.createTempDirectory(out, "generated");
        Said said = compiler == Compiler.JAVAC ? javac(files, classes, written) : ecj(files, classes, written);
        assertTrue(said.success() || !said.diagnostics().isEmpty());
        return new Result(said.success(), said.diagnostics(), texts(written), classes);
    }

    private record Said(boolean success, List<String> diagnostics) {}

    private Said javac(List<Path> files, Path classes, Path written) throws IOException {
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        var tool = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = tool.getStandardFileManager(collector, Locale.ENGLISH, UTF_8)) {
            manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            manager.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(written));
            manager.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
            if (!modulePath.isEmpty()) {
                manager.setLocationFromPaths(StandardLocation.MODULE_PATH, modulePath);
            }
            var task =
                    tool.getTask(null, manager, collector, options, null, manager.getJavaFileObjectsFromPaths(files));
            if (!processors.isEmpty()) {
                task.setProcessors(processors);
            }
            task.setLocale(Locale.ENGLISH);
            boolean success = task.call();
            return new Said(
                    success,
                    collector.getDiagnostics().stream().map(Build::line).toList());
        }
    }

    /** By its command line, since {@code --release} does nothing under {@code javax.tools}. */
    private Said ecj(List<Path> files, Path classes, Path written) {
        List<String> command = new ArrayList<>(options);
        command.addAll(List.of("-Xemacs", "-d", classes.toString(), "-s", written.toString()));
        if (!options.contains("--release")) {
            command.add("-17");
        }
        command.addAll(List.of("-classpath", joined(classPath)));
        if (!modulePath.isEmpty()) {
            command.addAll(List.of("--module-path", joined(modulePath)));
        }
        if (!processors.isEmpty()) {
            command.addAll(List.of("-processorpath", joined(testClassPath()), "-processor"));
            command.add(processors.stream().map(it -> it.getClass().getName()).collect(joining(",")));
        }
        files.forEach(file -> command.add(file.toString()));
        StringWriter out = new StringWriter();
        boolean success;
        try (PrintWriter print = new PrintWriter(out)) {
            success = BatchCompiler.compile(command.toArray(new String[0]), print, print, null);
        }
        List<String> diagnostics = SAID_BY_ECJ
                .matcher(out.toString())
                .results()
                .map(it -> Path.of(it.group(1)).getFileName() + ":" + it.group(2) + " "
                        + it.group(3).toUpperCase(Locale.ROOT) + " "
                        + it.group(4).strip())
                .toList();
        return new Said(success, success || !diagnostics.isEmpty() ? diagnostics : List.of("ERROR " + out));
    }

    private static String joined(List<Path> path) {
        return path.stream().map(Path::toString).collect(joining(File.pathSeparator));
    }

    private static String line(Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject source = diagnostic.getSource();
        String file =
                source == null ? "" : Path.of(source.getName()).getFileName() + ":" + diagnostic.getLineNumber() + " ";
        return file + diagnostic.getKind() + " "
                + diagnostic.getMessage(Locale.ENGLISH).strip();
    }

    /** The text of all files below a directory, by path. */
    public static SortedMap<String, String> texts(Path root) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                texts.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return texts;
    }
}
