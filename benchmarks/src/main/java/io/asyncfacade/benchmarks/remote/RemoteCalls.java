package io.asyncfacade.benchmarks.remote;

import io.asyncfacade.ExecutorPolicy;
import io.asyncfacade.FacadeExecutor;
import io.asyncfacade.hazelcast.HazelcastCarrier;
import io.asyncfacade.remote.ProcessPool;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** What a call takes on its way to another JVM, beside the same by hand; and what becomes of calls and of memory. */
public final class RemoteCalls {

    private static final int CHILDREN = 2;
    private static final byte[] BYTES = new byte[Long.BYTES];

    private RemoteCalls() {}

    public static void main(String[] args) throws Exception {
        Starts.print();
        calls();
        memory();
        recycling();
        kills();
        // Hazelcast leaves a thread or two behind for a while.
        System.exit(0);
    }

    private static void calls() throws Exception {
        BlockingQueue<RawChild> raw = new ArrayBlockingQueue<>(CHILDREN);
        try (ProcessPool pool = ProcessPool.of(CHILDREN, EchoSetup.class).open();
                FacadeExecutor local = ExecutorPolicy.platformThreads(CHILDREN).open();
                FacadeExecutor pooled = ExecutorPolicy.platformThreads(CHILDREN).open();
                FacadeExecutor far =
                        ExecutorPolicy.platformThreads(CallTimes.IN_FLIGHT).open();
                Grid grid = new Grid();
                RawChild one = new RawChild();
                RawChild two = new RawChild()) {
            raw.addAll(List.of(one, two));
            ExecutorService few = Executors.newFixedThreadPool(CHILDREN);
            ExecutorService many = Executors.newFixedThreadPool(CallTimes.IN_FLIGHT);
            var here = new EchoAsync(new EchoSetup.Local(), local);
            var children = new EchoAsync(new EchoRemote(pool), pooled);
            var members = new EchoAsync(new EchoRemote(HazelcastCarrier.over(grid.caller())), far);
            CallTimes.print(List.of(
                    CallTimes.future("local adapter", () -> here.echo(BYTES)),
                    CallTimes.byHand("pool by hand", () -> withChild(raw), few),
                    CallTimes.future("adapter over the pool", () -> children.echo(BYTES)),
                    CallTimes.byHand("Hazelcast by hand", () -> grid.byHand(BYTES), many),
                    CallTimes.future("adapter over Hazelcast", () -> members.echo(BYTES))));
            few.shutdown();
            many.shutdown();
        }
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
            int calls = n == Integer.MAX_VALUE ? 2_000 : 20 * n;
            try (ProcessPool pool =
                    ProcessPool.of(1, EchoSetup.class).recycleAfter(n).open()) {
                Echo echo = new EchoRemote(pool);
                echo.echo(BYTES);
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

    private static void kills() throws Exception {
        System.out.println("\none of two hosts is killed in the middle:");
        try (ProcessPool pool = ProcessPool.of(CHILDREN, EchoSetup.class).open();
                Grid grid = new Grid()) {
            for (boolean repeatable : new boolean[] {false, true}) {
                KillTable.print("pool", pool, CHILDREN, repeatable);
                KillTable.print("Hazelcast", HazelcastCarrier.over(grid.caller()), CallTimes.IN_FLIGHT, repeatable);
                grid.complete();
            }
        }
    }
}
