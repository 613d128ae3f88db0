package io.asyncfacade.benchmarks.compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Runs the compiler of the JDK that runs us, each time in a new process: a build pays for the cold start too. */
final class Javac {
    /** Linux counts the processor time of processes in ticks of ten milliseconds. */
    private static final int MS_PER_TICK = 10;

    private static final Path STAT = Path.of("/proc/self/stat");

    private final List<String> flags;

    /**
     * A compiler.
     *
     * @param flags what every compilation gets beside its own arguments
     */
    Javac(List<String> flags) {
        this.flags = List.copyOf(flags);
    }

    /**
     * One compilation.
     *
     * @param wall milliseconds from the start of the process to its end
     * @param cpu milliseconds of processor time; 0 where the system does not tell
     * @param rss peak of the resident memory in MiB; 0 where the system does not tell
     */
    record Run(double wall, double cpu, double rss) {}

    /** Compiles the files; a compilation that fails is an exception with what the compiler said. */
    Run compile(Path work, List<String> arguments, List<Path> files) throws IOException, InterruptedException {
        Path list = work.resolve("arguments");
        Path log = work.resolve("log");
        List<String> lines = new ArrayList<>(flags);
        lines.addAll(arguments);
        files.forEach(file -> lines.add(file.toString()));
        Files.write(list, lines.stream().map(line -> '"' + line + '"').collect(Collectors.toList()));
        List<String> command =
                List.of(Path.of(System.getProperty("java.home"), "bin", "javac").toString(), "@" + list);
        double cpuBefore = childrenCpu();
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        double rss = 0;
        while (!process.waitFor(50, TimeUnit.MILLISECONDS)) {
            rss = Math.max(rss, peakRss(process.pid()));
        }
        double wall = (System.nanoTime() - start) / 1e6;
        if (process.exitValue() != 0) {
            String said = Files.readString(log, StandardCharsets.UTF_8);
            throw new IllegalStateException("javac failed: " + said.substring(0, Math.min(4_000, said.length())));
        }
        return new Run(wall, childrenCpu() - cpuBefore, rss);
    }

    /** The processor time of all children that have ended, of which there is one at a time. */
    private static double childrenCpu() throws IOException {
        if (!Files.isReadable(STAT)) {
            return 0;
        }
        String stat = Files.readString(STAT, StandardCharsets.UTF_8);
        String[] afterName = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(afterName[13]) + Long.parseLong(afterName[14])) * (double) MS_PER_TICK;
    }

    private static double peakRss(long pid) {
        try {
            for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"), StandardCharsets.UTF_8)) {
                if (line.startsWith("VmHWM:")) {
                    return Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
                }
            }
        } catch (IOException gone) {
            return 0;
        }
        return 0;
    }
}
