package io.asyncfacade.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Measures what an annotation processor adds to the compiler, beside others in the same run.
 *
 * <p>For each processor and size: the sources alone; the sources with the processor; the sources with a processor that
 * only writes the same files; and the sources together with the same files, as if they had been written by hand. The
 * last two are what no processor can save unless it generates less. The four take turns, as do the processors, so that
 * a busy minute of the machine hits all of them.
 */
public final class CompileTime {
    private static final List<String> FLAGS =
            List.of("-encoding", "UTF-8", "-g", "-nowarn", "-implicit:none", "-Xlint:none");

    private static final String OWN_CLASSES = System.getProperty("java.class.path");

    private final Javac javac = new Javac(FLAGS);
    private final Path work;

    private CompileTime(Path work) {
        this.work = work;
    }

    /** One way to compile the sources. */
    enum Mode {
        BASELINE,
        PROCESSOR,
        REPLAY,
        GENERATED
    }

    /**
     * All runs of one processor at one size.
     *
     * @param generated KiB of generated source
     * @param classes KiB of class files that were compiled from it
     */
    record Result(Subject subject, int types, Map<Mode, List<Javac.Run>> runs, double generated, double classes) {}

    /**
     * Measures.
     *
     * @param args {@code --processors <directory>}, {@code --reps <n>}, {@code --types <n,n,...>}, {@code --only
     *     <name,...>}, {@code --processor-path <path>} for another build of ours, {@code --work <directory>}
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Options options = new Options(args);
        List<String> only = options.list("--only", "asyncfacade,autovalue,mapstruct");
        List<Integer> sizes = options.list("--types", "10,100,1000").stream()
                .map(Integer::valueOf)
                .toList();
        int reps = Integer.parseInt(options.value("--reps", "3"));
        List<Subject> subjects = new ArrayList<>();
        for (Subject subject : Subject.all(Path.of(options.value("--processors", "target/processors")))) {
            if (only.contains(subject.name())) {
                boolean ours = subject.name().equals("asyncfacade");
                subjects.add(
                        ours
                                ? subject.withProcessorPath(options.value("--processor-path", subject.processorPath()))
                                : subject);
            }
        }
        String given = options.value("--work", "");
        Path work = given.isEmpty() ? Files.createTempDirectory("compile-time") : Path.of(given);
        try {
            new CompileTime(work).measure(subjects, sizes, reps);
        } finally {
            if (given.isEmpty()) {
                Tree.delete(work);
            }
        }
    }

    private void measure(List<Subject> subjects, List<Integer> sizes, int reps)
            throws IOException, InterruptedException {
        System.out.printf(
                "JDK %s, %d processors, medians of %d interleaved runs, javac %s%n",
                Runtime.version(), Runtime.getRuntime().availableProcessors(), reps, String.join(" ", FLAGS));
        for (Subject subject : subjects) {
            System.out.println(subject.name() + ": " + subject.processorPath());
        }
        List<Result> results = new ArrayList<>();
        for (int types : sizes) {
            results.addAll(measure(subjects, types, reps));
        }
        CompileTable.print(results);
    }

    private List<Result> measure(List<Subject> subjects, int types, int reps) throws IOException, InterruptedException {
        Map<Subject, Sources> all = new LinkedHashMap<>();
        Map<Subject, Map<Mode, List<Javac.Run>>> runs = new LinkedHashMap<>();
        for (Subject subject : subjects) {
            Path root = Tree.fresh(work.resolve(subject.name() + "-" + types));
            List<Path> own = subject.write(root.resolve("sources"), types);
            // Not counted: this run makes the sources of GENERATED, and reads all jars from the disk once.
            run(Mode.PROCESSOR, subject, new Sources(root, own, List.of()));
            List<Path> generated = Tree.files(copyGenerated(root), ".java");
            all.put(subject, new Sources(root, own, generated));
            runs.put(subject, new EnumMap<>(Mode.class));
        }
        for (int rep = 0; rep < reps; rep++) {
            for (Mode mode : Mode.values()) {
                for (Subject subject : subjects) {
                    runs.get(subject)
                            .computeIfAbsent(mode, m -> new ArrayList<>())
                            .add(run(mode, subject, all.get(subject)));
                }
            }
            System.err.printf("%d types: run %d of %d done%n", types, rep + 1, reps);
        }
        List<Result> results = new ArrayList<>();
        for (Subject subject : subjects) {
            Path root = all.get(subject).root();
            double classes = Tree.kibibytes(classes(root, Mode.PROCESSOR), ".class")
                    - Tree.kibibytes(classes(root, Mode.BASELINE), ".class");
            double generated = Tree.kibibytes(kept(root), ".java");
            results.add(new Result(subject, types, runs.get(subject), generated, classes));
        }
        return results;
    }

    private record Sources(Path root, List<Path> own, List<Path> generated) {}

    private Javac.Run run(Mode mode, Subject subject, Sources sources) throws IOException, InterruptedException {
        Path root = sources.root();
        List<String> arguments = new ArrayList<>(List.of(
                "-cp",
                subject.classPath(),
                "-d",
                Tree.fresh(classes(root, mode)).toString()));
        List<Path> files = sources.own();
        if (mode == Mode.PROCESSOR || mode == Mode.REPLAY) {
            arguments.addAll(List.of("-s", Tree.fresh(root.resolve("generated")).toString(), "-processorpath"));
        }
        switch (mode) {
            case PROCESSOR -> arguments.add(subject.processorPath());
            case REPLAY ->
                arguments.addAll(List.of(
                        OWN_CLASSES, "-processor", Replay.class.getName(), "-A" + Replay.FILES + "=" + kept(root)));
            default -> arguments.add("-proc:none");
        }
        if (mode == Mode.GENERATED) {
            files = Stream.concat(files.stream(), sources.generated().stream()).toList();
        }
        return javac.compile(root, arguments, files);
    }

    private static Path classes(Path root, Mode mode) {
        return root.resolve("classes-" + mode);
    }

    private static Path kept(Path root) {
        return root.resolve("kept");
    }

    private static Path copyGenerated(Path root) throws IOException {
        Path generated = root.resolve("generated");
        Path kept = kept(root);
        for (Path file : Tree.files(generated, ".java")) {
            Path copy = kept.resolve(generated.relativize(file).toString());
            Files.createDirectories(copy.resolveSibling(""));
            Files.copy(file, copy);
        }
        return kept;
    }

    /** Options of the command line, each with one value. */
    private record Options(Map<String, String> values) {
        Options(String[] args) {
            this(parse(args));
        }

        private static Map<String, String> parse(String[] args) {
            Map<String, String> values = new LinkedHashMap<>();
            for (int i = 0; i < args.length; i += 2) {
                if (!args[i].startsWith("--") || i + 1 == args.length) {
                    throw new IllegalArgumentException("expected --option value ..., got " + Arrays.toString(args));
                }
                values.put(args[i], args[i + 1]);
            }
            return values;
        }

        String value(String name, String otherwise) {
            return values.getOrDefault(name, otherwise);
        }

        List<String> list(String name, String otherwise) {
            return Stream.of(value(name, otherwise).split(",", -1)).collect(Collectors.toList());
        }
    }
}
