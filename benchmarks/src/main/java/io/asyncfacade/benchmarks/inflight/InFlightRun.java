package io.asyncfacade.benchmarks.inflight;

import io.asyncfacade.benchmarks.inflight.InFlightDesign.Opened;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

/** Measures one design once, in a JVM of its own. */
final class InFlightRun {
    private static final int WARM_UPS = 10;
    private static final int WARM_UP_CALLS = 2_000;

    private InFlightRun() {}

    /**
     * Prints the figures.
     *
     * @param args the design and the number of calls
     */
    public static void main(String[] args) throws Exception {
        InFlightDesign design = InFlightDesign.valueOf(args[0]);
        int calls = Integer.parseInt(args[1]);
        for (int i = 0; i < WARM_UPS; i++) {
            timed(design, WARM_UP_CALLS);
        }
        Resources.resetPeaks();
        Figures timed = timed(design, calls);
        System.out.println(timed.withLiveBytes(liveBytes(design, calls)).line());
    }

    private static Figures timed(InFlightDesign design, int calls) throws Exception {
        Opened opened = design.open(new Pause.Gated(new CountDownLatch(0)), calls);
        CompletableFuture<?>[] futures = new CompletableFuture<?>[calls];
        long[] submits = new long[calls];
        double cpu = Resources.cpuMs();
        double collecting = Resources.collectingMs();
        long start = System.nanoTime();
        long before = start;
        for (int i = 0; i < calls; i++) {
            futures[i] = opened.call().apply(i);
            long after = System.nanoTime();
            submits[i] = after - before;
            before = after;
        }
        for (CompletableFuture<?> future : futures) {
            future.join();
        }
        long done = System.nanoTime() - start;
        cpu = Resources.cpuMs() - cpu;
        collecting = Resources.collectingMs() - collecting;
        opened.close().run();
        long slowest = Arrays.stream(submits).max().orElseThrow();
        long submitted = before - start;
        Arrays.sort(submits);
        return new Figures(
                submitted / 1e6,
                done / 1e6,
                calls / (done / 1e9),
                submits[calls / 2],
                submits[calls * 99 / 100],
                slowest / 1e3,
                cpu,
                collecting,
                ManagementFactory.getThreadMXBean().getPeakThreadCount(),
                Resources.peakRssMib(),
                Resources.peakHeapMib(),
                Double.NaN);
    }

    /** Holds the first calls at a gate, so that the others wait, and looks at what they take. */
    private static double liveBytes(InFlightDesign design, int calls) throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        Opened opened = design.open(new Pause.Gated(gate), calls);
        CompletableFuture<?>[] futures = new CompletableFuture<?>[calls];
        for (int i = 0; i < InFlightDesign.LIMIT; i++) {
            futures[i] = opened.call().apply(i);
        }
        opened.awaitWaiting(0);
        long before = Resources.liveBytes();
        for (int i = InFlightDesign.LIMIT; i < calls; i++) {
            futures[i] = opened.call().apply(i);
        }
        opened.awaitWaiting(calls - InFlightDesign.LIMIT);
        long live = Resources.liveBytes() - before;
        gate.countDown();
        for (CompletableFuture<?> future : futures) {
            future.join();
        }
        opened.close().run();
        return live / (double) (calls - InFlightDesign.LIMIT);
    }
}
