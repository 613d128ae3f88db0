package io.asyncfacade.example;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAccumulator;

/** Watches threads, which the JVM counts exactly, beside heap, of which it takes samples. */
final class FootprintMeter implements AutoCloseable {

    private static final int SAMPLE_MILLIS = 5;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    private final LongAccumulator peakHeap = new LongAccumulator(Math::max, 0);
    private final ScheduledExecutorService sampler =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "footprint"));
    private final int threadsBefore;
    private final long heapBefore;

    /** Starts watching after a full collection, so that no way pays for the garbage of another. */
    FootprintMeter() {
        memory.gc();
        heapBefore = usedHeap();
        sampler.scheduleAtFixedRate(this::sample, 0, SAMPLE_MILLIS, TimeUnit.MILLISECONDS);
        threads.resetPeakThreadCount();
        threadsBefore = threads.getThreadCount();
    }

    Footprint footprint() {
        sample();
        return new Footprint(threads.getPeakThreadCount() - threadsBefore, peakHeap.get() - heapBefore);
    }

    private void sample() {
        peakHeap.accumulate(usedHeap());
    }

    private long usedHeap() {
        return memory.getHeapMemoryUsage().getUsed();
    }

    @Override
    public void close() {
        sampler.shutdown();
    }
}
