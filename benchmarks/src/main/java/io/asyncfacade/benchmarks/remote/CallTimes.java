package io.asyncfacade.benchmarks.remote;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/** Ways to make a call, one at a time and many in flight, in turns. */
final class CallTimes {

    static final int IN_FLIGHT = 32;
    private static final int WARM_UP_SECONDS = 3;
    private static final int SECONDS = 2;
    private static final int ROUNDS = 3;

    private CallTimes() {}

    /** A call and its future; what comes back is a future in all of them, made by a thread of a pool. */
    record Way(String name, Supplier<CompletableFuture<?>> call) {}

    static Way future(String name, Supplier<CompletableFuture<?>> call) {
        return new Way(name, call);
    }

    static Way byHand(String name, Runnable call, ExecutorService executor) {
        return new Way(name, () -> CompletableFuture.runAsync(call, executor));
    }

    static void print(List<Way> ways) throws InterruptedException {
        for (Way way : ways) {
            oneAtATime(way, WARM_UP_SECONDS);
            inFlight(way, WARM_UP_SECONDS);
        }
        double[][] p50 = new double[ways.size()][ROUNDS];
        double[][] serial = new double[ways.size()][ROUNDS];
        double[][] rate = new double[ways.size()][ROUNDS];
        double[][] cpu = new double[ways.size()][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < ways.size(); i++) {
                double[] one = oneAtATime(ways.get(i), SECONDS);
                p50[i][round] = one[0];
                serial[i][round] = one[1];
                double[] many = inFlight(ways.get(i), SECONDS);
                rate[i][round] = many[0];
                cpu[i][round] = many[1];
            }
        }
        System.out.printf(
                "%nmedian of %d rounds%15s one at a time: p50 us  calls/s   %d in flight: calls/s  CPU us a call,"
                        + " all JVMs%n",
                ROUNDS, "", IN_FLIGHT);
        for (int i = 0; i < ways.size(); i++) {
            System.out.printf(
                    "%-32s %23.1f %8.0f %23.0f %15.1f%n",
                    ways.get(i).name(), median(p50[i]), median(serial[i]), median(rate[i]), median(cpu[i]));
        }
    }

    /** The median in microseconds, and calls a second. */
    private static double[] oneAtATime(Way way, int seconds) {
        long begin = System.nanoTime();
        long end = begin + TimeUnit.SECONDS.toNanos(seconds);
        long[] times = new long[1 << 20];
        int count = 0;
        long now = begin;
        while (now < end && count < times.length) {
            way.call().get().join();
            long next = System.nanoTime();
            times[count++] = next - now;
            now = next;
        }
        Arrays.sort(times, 0, count);
        return new double[] {times[count / 2] / 1e3, count * 1e9 / (now - begin)};
    }

    /** Calls a second, and what they take of the processors, in microseconds each. */
    private static double[] inFlight(Way way, int seconds) throws InterruptedException {
        Semaphore places = new Semaphore(IN_FLIGHT);
        long cpu = cpuNanos();
        long start = System.nanoTime();
        long end = start + TimeUnit.SECONDS.toNanos(seconds);
        long count = 0;
        while (System.nanoTime() < end) {
            places.acquire();
            way.call().get().whenComplete((value, failure) -> places.release());
            count++;
        }
        places.acquire(IN_FLIGHT);
        return new double[] {count * 1e9 / (System.nanoTime() - start), (cpuNanos() - cpu) / 1e3 / count};
    }

    /** Of this JVM and those that it has started. */
    private static long cpuNanos() {
        ProcessHandle self = ProcessHandle.current();
        return LongStream.concat(LongStream.of(nanos(self)), self.descendants().mapToLong(CallTimes::nanos))
                .sum();
    }

    private static long nanos(ProcessHandle process) {
        return process.info().totalCpuDuration().map(Duration::toNanos).orElse(0L);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
