package io.asyncfacade.benchmarks.gather;

import io.asyncfacade.Gather;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

/** Gathers ten million results of a kilobyte each with a hundred in flight, in a heap that holds a few thousand. */
public final class TenMillion {

    private static final int INPUTS = 10_000_000;
    private static final int RESULT = 1_024;

    private TenMillion() {}

    /**
     * Runs, and prints how long it took and how large the heap was.
     *
     * @param args none
     */
    public static void main(String[] args) {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        LongAdder bytes = new LongAdder();
        long start = System.nanoTime();
        Gather.over((Iterable<Integer>) IntStream.range(0, INPUTS).boxed()::iterator)
                .parallelism(100)
                .<byte[]>forEach(
                        input -> CompletableFuture.supplyAsync(() -> new byte[RESULT], threads),
                        (input, result) -> bytes.add(result.length))
                .join();
        double seconds = (System.nanoTime() - start) / 1e9;
        threads.shutdown();
        System.out.printf(
                "%,d inputs, %,d bytes of results, %.1f s, heap limit %d MiB%n",
                INPUTS, bytes.sum(), seconds, Runtime.getRuntime().maxMemory() >> 20);
    }
}
