package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows of futures of which each follows the one before: they end on one stack, however long they are. */
@Timeout(60)
class CascadeTest {

    private static final int LENGTH = 100_000;

    /** Enough for any stack; each link takes some exceptions with their traces. */
    private static final int FAILING_LENGTH = 10_000;

    /** Makes the next future of a row. */
    record Link(String name, UnaryOperator<CompletableFuture<?>> next) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static CompletableFuture<?> stage(CompletableFuture<?> before) {
        return AsyncCall.stage(Runnable::run, "follows", () -> before);
    }

    static Stream<Link> links() {
        return Stream.of(
                new Link("AsyncCall.stage", CascadeTest::stage),
                new Link("AsyncCall.stage of a facade", new UnaryOperator<>() {
                    private final FacadeExecutor executor =
                            ExecutorPolicy.using(Runnable::run).open();

                    @Override
                    public CompletableFuture<?> apply(CompletableFuture<?> before) {
                        return AsyncCall.stage(executor, "follows", () -> before);
                    }
                }),
                new Link("Gather.all", before -> Gather.all(List.of(before))),
                new Link("Gather.allSettled", before -> Gather.allSettled(List.of(before))),
                new Link("Gather.anySuccess", before -> Gather.anySuccess(List.of(before))),
                new Link("Gather.over", before -> Gather.over(List.of(1)).all(input -> before)),
                new Link("CallChain", before -> CallChain.of(before.thenApply(value -> value))),
                new Link("CallChain of a call", before -> CallChain.of(stage(before))),
                new Link("thenApply of a stage", before -> stage(before).thenApply(value -> value)));
    }

    private static List<CompletableFuture<?>> row(Link link, CompletableFuture<?> first, int length) {
        List<CompletableFuture<?>> row = new ArrayList<>();
        CompletableFuture<?> last = first;
        for (int i = 0; i < length; i++) {
            last = link.next.apply(last);
            row.add(last);
        }
        return row;
    }

    /** On a stack of one megabyte, as most have. */
    private static void onUsualThread(Runnable action) throws InterruptedException {
        AtomicReference<Throwable> failed = new AtomicReference<>();
        Thread thread = new Thread(null, action, "ends", 1_000_000);
        thread.setUncaughtExceptionHandler((dying, failure) -> failed.set(failure));
        thread.start();
        thread.join();
        assertSame(null, failed.get());
    }

    private static void assertDone(List<CompletableFuture<?>> row) {
        assertEquals(0, row.stream().filter(future -> !future.isDone()).count());
    }

    @ParameterizedTest
    @MethodSource("links")
    void aLongRowEndsWithItsFirst(Link link) throws Exception {
        CompletableFuture<Integer> first = new CompletableFuture<>();
        List<CompletableFuture<?>> row = row(link, first, LENGTH);
        onUsualThread(() -> first.complete(1));
        assertDone(row);
        assertTrue(row.stream().noneMatch(CompletableFuture::isCompletedExceptionally));
    }

    @ParameterizedTest
    @MethodSource("links")
    void aLongRowFailsWithItsFirst(Link link) throws Exception {
        CompletableFuture<Integer> first = new CompletableFuture<>();
        List<CompletableFuture<?>> row = row(link, first, FAILING_LENGTH);
        onUsualThread(() -> first.completeExceptionally(new IllegalStateException("boom")));
        assertDone(row);
    }

    @ParameterizedTest
    @MethodSource("links")
    void aLongRowIsCancelledFromItsLast(Link link) throws Exception {
        if (link.name.startsWith("thenApply")) {
            return; // a plain stage does not cancel upwards
        }
        CompletableFuture<Integer> first = new CompletableFuture<>();
        List<CompletableFuture<?>> row = row(link, first, FAILING_LENGTH);
        onUsualThread(() -> assertTrue(row.get(FAILING_LENGTH - 1).cancel(true)));
        assertDone(row);
        assertEquals(!link.name.equals("CallChain"), first.isCancelled()); // the first link of that one is plain
    }

    /** What follows a call that is settled from outside hears of it when it is, and not from within. */
    @Test
    void aGatherOfACallAndOneThatFollowsItIsSettledAfterBoth() {
        for (int round = 0; round < 100; round++) {
            CompletableFuture<Integer> stage = new CompletableFuture<>();
            CompletableFuture<Integer> inner = AsyncCall.stage(Runnable::run, "inner", () -> stage);
            CompletableFuture<Integer> outer = AsyncCall.stage(Runnable::run, "outer", () -> inner);
            boolean[] seen = new boolean[2];
            Gather.all(inner, outer).whenComplete((value, failure) -> {
                seen[0] = inner.isDone();
                seen[1] = outer.isDone();
            });
            assertTrue(outer.cancel(true));
            assertTrue(seen[0] && seen[1]);
        }
    }

    @Test
    void aWaitRunsWhatItsOwnThreadHasPutOff() throws Exception {
        CompletableFuture<Integer> first = new CompletableFuture<>();
        CompletableFuture<?> last = first;
        CountDownLatch waited = new CountDownLatch(1);
        CompletableFuture<?>[] ends = new CompletableFuture<?>[1];
        for (int i = 0; i < 200; i++) {
            last = stage(last);
            if (i == 10) { // dependents that were added later run earlier: the rest of the row, up to where it is put
                // off
                last.thenRun(() -> {
                    ends[0].join();
                    waited.countDown();
                });
            }
        }
        ends[0] = last;
        onUsualThread(() -> first.complete(1));
        assertTrue(waited.await(0, TimeUnit.SECONDS));
    }

    /** A gather that is cancelled by what it stops must not wait for itself; no time is measured, the order is. */
    @Test
    void aGatherThatItsOwnCallsSettleDoesNotWaitForItself() {
        List<CompletableFuture<Integer>> calls = List.of(new CompletableFuture<>(), new CompletableFuture<>());
        CompletableFuture<List<Integer>> gathered = Gather.all(calls);
        List<String> order = new ArrayList<>();
        Consumer<String> settles = name -> order.add(name + " " + gathered.complete(List.of()));
        calls.get(1).whenComplete((value, failure) -> settles.accept("dependent"));
        assertTrue(gathered.cancel(true));
        assertEquals(List.of("dependent false"), order);
    }

    /** A borrowed executor that holds its first task, and runs all others on the thread that gives them. */
    private static final class HoldsFirst implements Executor {
        private final AtomicBoolean held = new AtomicBoolean();

        @Override
        public void execute(Runnable task) {
            if (!held.compareAndSet(false, true)) {
                task.run();
            }
        }
    }

    /** The body of the next call may wait for what is just being settled, directly or not. */
    @Test
    void theCallThatGetsTheSlotOfACancelledOneRunsWhenTheGatherIsSettled() {
        try (FacadeExecutor executor =
                ExecutorPolicy.using(new HoldsFirst()).maxConcurrency(1).open()) {
            CompletableFuture<Integer> first = AsyncCall.call(executor, "first", () -> 1);
            CountDownLatch settled = new CountDownLatch(1);
            CompletableFuture<Boolean> next =
                    AsyncCall.call(executor, "next", () -> settled.await(Gate.PATIENCE_SECONDS / 2, TimeUnit.SECONDS));
            CompletableFuture<?> gathered = Gather.all(first, new CompletableFuture<>());
            gathered.handle((value, failure) -> {
                settled.countDown();
                return failure;
            });
            assertTrue(gathered.cancel(true));
            assertTrue(next.join(), "the body waited for a gather that its own thread was settling");
        }
    }

    @Test
    void theCallThatGetsTheSlotOfACancelledStageRunsWhenTheCallThatFollowsItIsSettled() {
        try (FacadeExecutor executor =
                ExecutorPolicy.using(new HoldsFirst()).maxConcurrency(1).open()) {
            CompletableFuture<Integer> first = AsyncCall.call(executor, "first", () -> 1);
            CountDownLatch settled = new CountDownLatch(1);
            CompletableFuture<Boolean> next =
                    AsyncCall.call(executor, "next", () -> settled.await(Gate.PATIENCE_SECONDS / 2, TimeUnit.SECONDS));
            CompletableFuture<Integer> following = AsyncCall.stage(Runnable::run, "following", () -> first);
            following.handle((value, failure) -> {
                settled.countDown();
                return failure;
            });
            assertTrue(following.cancel(true));
            assertTrue(next.join(), "the body waited for a call that its own thread was settling");
        }
    }
}
