package io.asyncfacade.benchmarks.remote;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.ExecutorPolicy;
import io.asyncfacade.FacadeExecutor;
import io.asyncfacade.hazelcast.HazelcastCarrier;
import io.asyncfacade.remote.ProcessPool;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** What a call takes on its way to another JVM, beside the same by hand. */
public final class RemoteCalls {

    private static final int CHILDREN = 2;
    private static final int IN_FLIGHT = 32;
    private static final int WARM_UP_SECONDS = 4;
    private static final int SECONDS = 3;
    private static final int ROUNDS = 3;
    private static final byte[] BYTES = new byte[Long.BYTES];

    private RemoteCalls() {}

    /** One way to make a call: at once, and as a future. */
    private record Way(String name, Runnable blocking, Supplier<CompletableFuture<?>> future) {}

    public static void main(String[] args) throws Exception {
        firstReply();
        calls();
        memory();
        recycling();
        kills();
    }

    private static void kills() throws Exception {
        System.out.println("\none of two hosts is killed in the middle:");
        for (boolean repeatable : new boolean[] {false, true}) {
            try (ProcessPool pool = ProcessPool.of(CHILDREN, EchoSetup.class).open();
                    Grid grid = new Grid()) {
                KillTable.print("pool", pool, CHILDREN, repeatable);
                KillTable.print("Hazelcast", HazelcastCarrier.over(grid.caller()), IN_FLIGHT, repeatable);
            }
        }
    }

    private static void calls() throws Exception {
        BlockingQueue<RawChild> raw = new ArrayBlockingQueue<>(CHILDREN);
        try (ProcessPool pool = ProcessPool.of(CHILDREN, EchoSetup.class).open();
                FacadeExecutor local = ExecutorPolicy.platformThreads(CHILDREN).open();
                FacadeExecutor pooled = ExecutorPolicy.platformThreads(CHILDREN).open();
                FacadeExecutor far = ExecutorPolicy.platformThreads(IN_FLIGHT).open();
                Grid grid = new Grid();
                RawChild one = new RawChild();
                RawChild two = new RawChild()) {
            raw.addAll(List.of(one, two));
            ExecutorService few = Executors.newFixedThreadPool(CHILDREN);
            ExecutorService many = Executors.newFixedThreadPool(IN_FLIGHT);
            var here = new EchoAsync(new EchoSetup.Local(), local);
            var children = new EchoAsync(new EchoRemote(pool), pooled);
            var members = new EchoAsync(new EchoRemote(HazelcastCarrier.over(grid.caller())), far);
            List<Way> ways = List.of(
                    adapter("local adapter", () -> here.echo(BYTES)),
                    byHand("pool by hand", () -> withChild(raw), few),
                    adapter("adapter over the pool", () -> children.echo(BYTES)),
                    byHand("Hazelcast by hand", () -> grid.byHand(BYTES), many),
                    adapter("adapter over Hazelcast", () -> members.echo(BYTES)));
            for (Way way : ways) {
                oneAtATime(way, WARM_UP_SECONDS);
                inFlight(way, WARM_UP_SECONDS);
            }
            System.out.println("\nmedian of " + ROUNDS + " rounds                p50, one at a time   " + IN_FLIGHT
                    + " in flight, calls/s");
            double[][] p50 = new double[ways.size()][ROUNDS];
            double[][] rate = new double[ways.size()][ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                for (int i = 0; i < ways.size(); i++) {
                    p50[i][round] = oneAtATime(ways.get(i), SECONDS);
                    rate[i][round] = inFlight(ways.get(i), SECONDS);
                }
            }
            for (int i = 0; i < ways.size(); i++) {
                System.out.printf("%-32s %15.1f us %23.0f%n", ways.get(i).name(), median(p50[i]), median(rate[i]));
            }
            few.shutdown();
            many.shutdown();
        }
    }

    private static Way adapter(String name, Supplier<CompletableFuture<?>> call) {
        return new Way(name, () -> call.get().join(), call);
    }

    private static Way byHand(String name, Runnable call, ExecutorService executor) {
        return new Way(name, call, () -> CompletableFuture.runAsync(call, executor));
    }

    private static void withChild(BlockingQueue<RawChild> children) {
        try {
            RawChild child = children.take();
            child.echo();
            children.add(child);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double oneAtATime(Way way, int seconds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        long[] times = new long[1 << 20];
        int count = 0;
        while (System.nanoTime() < end && count < times.length) {
            long start = System.nanoTime();
            way.blocking().run();
            times[count++] = System.nanoTime() - start;
        }
        Arrays.sort(times, 0, count);
        return times[count / 2] / 1e3;
    }

    private static double inFlight(Way way, int seconds) throws InterruptedException {
        Semaphore places = new Semaphore(IN_FLIGHT);
        long start = System.nanoTime();
        long end = start + TimeUnit.SECONDS.toNanos(seconds);
        long count = 0;
        while (System.nanoTime() < end) {
            places.acquire();
            way.future().get().whenComplete((value, failure) -> places.release());
            count++;
        }
        places.acquire(IN_FLIGHT);
        return count * 1e9 / (System.nanoTime() - start);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void firstReply() {
        List<String> times = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            long start = System.nanoTime();
            try (ProcessPool pool = ProcessPool.of(1, EchoSetup.class).open()) {
                new EchoRemote(pool).echo(BYTES);
                times.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) + " ms");
                // The archive is made when the spare child is there as well.
                TimeUnit.SECONDS.sleep(i == 0 ? 8 : 1);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        System.out.println("open to first reply, the first time perhaps without an archive of classes: " + times);
    }

    private static void memory() throws IOException {
        try (ProcessPool pool =
                ProcessPool.of(1, EchoSetup.class).recycleAfter(4).open()) {
            Echo echo = new EchoRemote(pool);
            long before = OtherJvm.memory(ProcessHandle.current().pid());
            long child = 0;
            long most = 0;
            for (int i = 0; i < 4; i++) {
                child = echo.fill(300);
                most = Math.max(most, OtherJvm.memory(child));
            }
            ProcessHandle.of(child).ifPresent(old -> old.onExit().join());
            long next = echo.fill(0);
            System.out.println("\nafter 4 x 300 MB: the child had " + most + " MB and its successor has "
                    + OtherJvm.memory(next) + "; the parent had " + before + " and has "
                    + OtherJvm.memory(ProcessHandle.current().pid()));
        }
    }

    private static void recycling() {
        System.out.println("\nms a call, one at a time, when children are renewed after n calls:");
        for (int n : new int[] {1, 10, 100, Integer.MAX_VALUE}) {
            int calls = n == 1 ? 20 : n == Integer.MAX_VALUE ? 2_000 : 20 * n;
            try (ProcessPool pool =
                            ProcessPool.of(1, EchoSetup.class).recycleAfter(n).open();
                    FacadeExecutor executor = ExecutorPolicy.platformThreads(1).open()) {
                Echo echo = new EchoRemote(pool);
                AsyncCall.call(executor, "warm up", () -> echo.echo(BYTES)).join();
                long start = System.nanoTime();
                for (int i = 0; i < calls; i++) {
                    echo.echo(BYTES);
                }
                System.out.printf(
                        "  n = %s: %.2f%n",
                        n == Integer.MAX_VALUE ? "never" : Integer.toString(n),
                        (System.nanoTime() - start) / 1e6 / calls);
            }
        }
    }
}
