package io.asyncfacade.benchmarks.inflight;

import io.asyncfacade.benchmarks.VirtualThreads;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Measures designs with more and more calls in flight, prints a table, and draws its last lines. */
final class InFlight {
    private InFlight() {}

    /**
     * Measures.
     *
     * @param args {@code --calls 1000,10000}, {@code --reps 3} and {@code --picture <file>}
     */
    public static void main(String[] args) throws Exception {
        int[] sizes = {1_000, 10_000, 100_000, 1_000_000};
        int reps = 3;
        Path picture = null;
        for (int i = 0; i + 1 < args.length; i += 2) {
            String value = args[i + 1];
            switch (args[i]) {
                case "--calls" ->
                    sizes = Arrays.stream(value.split(","))
                            .mapToInt(Integer::parseInt)
                            .toArray();
                case "--reps" -> reps = Integer.parseInt(value);
                case "--picture" -> picture = Path.of(value);
                default -> throw new IllegalArgumentException(args[i]);
            }
        }
        if (!VirtualThreads.exist()) {
            System.out.println("Without virtual threads, which need JDK 21, there is half of it: " + Runtime.version());
        }
        InFlightTable table = new InFlightTable();
        for (int calls : sizes) {
            Map<InFlightDesign, Figures> medians = new EnumMap<>(InFlightDesign.class);
            measure(calls, reps).forEach((design, runs) -> medians.put(design, Figures.median(runs)));
            table.add(calls, medians);
        }
        InFlightGoals goals = new InFlightGoals(table.last());
        System.out.println();
        goals.lines().forEach(System.out::println);
        if (picture != null && VirtualThreads.exist()) {
            Files.writeString(picture, new InFlightPicture(sizes[sizes.length - 1], table.last()).svg());
        }
        System.exit(goals.areMet() ? 0 : 1);
    }

    /** Designs take turns, so that what else the machine does meets all of them alike. */
    private static Map<InFlightDesign, List<Figures>> measure(int calls, int reps) throws Exception {
        Map<InFlightDesign, List<Figures>> runs = new EnumMap<>(InFlightDesign.class);
        for (int i = 0; i < reps; i++) {
            for (InFlightDesign design : InFlightDesign.values()) {
                if (VirtualThreads.exist() || !design.onVirtualThreads) {
                    runs.computeIfAbsent(design, each -> new ArrayList<>()).add(runInFreshJvm(design, calls));
                }
            }
        }
        return runs;
    }

    private static Figures runInFreshJvm(InFlightDesign design, int calls) throws IOException, InterruptedException {
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx4g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        InFlightRun.class.getName(),
                        design.name(),
                        Integer.toString(calls))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> lines;
        try (BufferedReader output = run.inputReader()) {
            lines = output.lines().toList();
        }
        int status = run.waitFor();
        return lines.stream()
                .filter(Figures::isLine)
                .map(Figures::parse)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(design + " ended with " + status + ": " + lines));
    }
}
