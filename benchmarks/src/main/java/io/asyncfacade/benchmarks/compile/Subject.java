package io.asyncfacade.benchmarks.compile;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A processor with the sources that it is measured on.
 *
 * @param name how the tables call it
 * @param classPath what its sources need
 * @param processorPath where the compiler finds it
 * @param source the source file of the n-th type, which begins with its package and refers to no generated class
 */
record Subject(String name, String classPath, String processorPath, IntFunction<String> source) {

    private static final int TYPES_PER_PACKAGE = 25;

    /**
     * The subjects, ours first.
     *
     * @param processors a directory with one directory for each processor, as the build lays them out
     */
    static List<Subject> all(Path processors) throws IOException {
        return List.of(
                subject("asyncfacade", processors, SampleTypes::facade),
                subject("autovalue", processors, SampleTypes::autoValue),
                subject("mapstruct", processors, SampleTypes::mapper));
    }

    private static Subject subject(String name, Path processors, IntFunction<String> source) throws IOException {
        Path own = processors.resolve(name);
        return new Subject(name, jars(own.resolve("library")), jars(own.resolve("processor")), source);
    }

    Subject withProcessorPath(String path) {
        return new Subject(name, classPath, path, source);
    }

    private static String jars(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .map(file -> file.toAbsolutePath().toString())
                    .sorted()
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }

    /** Writes the sources of so many types. */
    List<Path> write(Path root, int types) throws IOException {
        for (int n = 0; n < types; n++) {
            String packageName = "app.p" + n / TYPES_PER_PACKAGE;
            Path directory = Files.createDirectories(root.resolve(packageName.replace('.', '/')));
            Path file = directory.resolve(SampleTypes.name(n) + ".java");
            Files.writeString(file, "package " + packageName + ";\n\n" + source.apply(n));
        }
        return Tree.files(root, ".java");
    }
}
