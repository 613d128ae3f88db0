package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a worker does while it waits: no more, and for no longer, than it should; and what is left of that. */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CallWaitTest {

    private final FacadeExecutor executor = ExecutorPolicy.platformThreads(1).open();
    private final FacadeExecutor caller = ExecutorPolicy.callerThread().open();
    private final ExecutorService elsewhere = Executors.newCachedThreadPool();

    @AfterEach
    void close() {
        executor.close(Duration.ZERO);
        elsewhere.shutdownNow();
    }

    private CompletableFuture<Integer> number(int number) {
        return AsyncCall.call(executor, "number", () -> number);
    }

    @Test
    void aTimedWaitLeavesNothingBehind() throws Exception {
        Gate gate = new Gate();
        CompletableFuture<Void> busy = AsyncCall.run(elsewhere, "busy", gate::pass);
        CompletableFuture<?> chain = CallChain.of(busy).thenApply(nothing -> 1);
        CompletableFuture<?> all = Gather.all(List.of(chain));
        CompletableFuture<?> over = Gather.over(List.of(1)).all(i -> busy);
        for (CompletableFuture<?> stage : List.of(busy, chain, all, over)) {
            int before = stage.getNumberOfDependents();
            AsyncCall.run(executor, "outer", () -> {
                        for (int i = 0; i < 20; i++) {
                            assertThrows(TimeoutException.class, () -> stage.get(1, TimeUnit.MILLISECONDS));
                        }
                        Thread.currentThread().interrupt();
                        assertThrows(InterruptedException.class, stage::get);
                    })
                    .get(Gate.PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertEquals(before, stage.getNumberOfDependents());
        }
        gate.open();
        over.join();
    }

    /** The JDK wakes the thread after the dependents that came later: it sees the stage when its time is up. */
    @Test
    void aStageThatIsDoneIsSeenThoughItsDependentsTakeTheirTime() throws Exception {
        CompletableFuture<Integer> first = new CompletableFuture<>();
        CompletableFuture<List<Integer>> all = Gather.all(List.of(CallChain.of(first)));
        AtomicReference<Thread> worker = new AtomicReference<>();
        AtomicReference<Long> doneAt = new AtomicReference<>();
        CompletableFuture<List<Integer>> outer = AsyncCall.call(executor, "outer", () -> {
            worker.set(Thread.currentThread());
            for (; ; ) {
                long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(200);
                try {
                    return all.get(200, TimeUnit.MILLISECONDS);
                } catch (TimeoutException early) {
                    Long done = doneAt.get();
                    assertTrue(done == null || done - end >= 0, "it was done in time"); // else the test is slow: again
                }
            }
        });
        Gate.until(() -> worker.get() != null && HelpTest.isWaiting(worker.get()));
        Gate slow = new Gate();
        all.thenRun(() -> {
            doneAt.set(System.nanoTime());
            slow.awaitOpened();
        });
        elsewhere.execute(() -> first.complete(1));
        assertEquals(List.of(1), outer.get(Gate.PATIENCE_SECONDS, TimeUnit.SECONDS));
        slow.open();
    }

    /** A timed wait would last as long as what it runs. */
    @Test
    void aTimedWaitRunsNoOtherCall() throws Exception {
        AtomicInteger runs = new AtomicInteger();
        int before = AsyncCall.call(executor, "outer", () -> {
                    CompletableFuture<Integer> inner = AsyncCall.call(executor, "inner", runs::incrementAndGet);
                    CompletableFuture<?> all = Gather.all(List.of(inner));
                    CompletableFuture<?> over = Gather.over(List.of(1)).all(i -> inner);
                    CompletableFuture<?> chain = CallChain.of(inner).thenApply(value -> value);
                    for (CompletableFuture<?> waited : List.of(inner, all, over, chain)) {
                        assertThrows(TimeoutException.class, () -> waited.get(5, TimeUnit.MILLISECONDS));
                        assertThrows(TimeoutException.class, () -> waited.get(0, TimeUnit.MILLISECONDS));
                    }
                    return runs.get();
                })
                .get(Gate.PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertEquals(0, before);
        Gate.until(() -> runs.get() == 1);
    }

    @Test
    void aTimedWaitTakesAnyTimeThereIs() {
        CompletableFuture<Void> never = AsyncCall.run(elsewhere, "never", new Gate()::pass);
        for (TimeUnit unit : TimeUnit.values()) {
            for (long time : new long[] {Long.MIN_VALUE, -200_000, -1, 0}) {
                assertThrows(TimeoutException.class, () -> never.get(time, unit));
            }
        }
        never.cancel(true);
        assertThrows(CancellationException.class, () -> never.get(Long.MAX_VALUE, TimeUnit.DAYS));
    }

    /** An interrupt that is pending, or comes meanwhile, ends a get before it takes up a further call. */
    @Test
    void anInterruptedGetRunsNoCall() throws Exception {
        AtomicInteger runs = new AtomicInteger();
        int before = AsyncCall.call(executor, "outer", () -> {
                    CompletableFuture<Integer> inner = AsyncCall.call(executor, "inner", runs::incrementAndGet);
                    Thread.currentThread().interrupt();
                    assertThrows(InterruptedException.class, inner::get);
                    return runs.get();
                })
                .get(Gate.PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertEquals(0, before);
    }

    @Test
    void noCallIsTakenUpWhenTheStageIsDone() throws Exception {
        AtomicBoolean slow = new AtomicBoolean();
        boolean ran = AsyncCall.call(executor, "outer", () -> {
                    CompletableFuture<Void> other = AsyncCall.run(executor, "slow", () -> slow.set(true));
                    assertEquals(
                            1,
                            CallChain.of(number(1))
                                    .applyToEither(CallChain.of(other).thenApply(nothing -> 2), value -> value)
                                    .join());
                    return slow.get();
                })
                .get(Gate.PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertFalse(ran);
    }

    /** While the worker is inside of one call, others end by the thousand. */
    @Test
    void aBusyWorkerHoldsNoCallThatHasEnded() throws Exception {
        Gate own = new Gate();
        Gate ended = new Gate();
        List<WeakReference<Object>> values = Collections.synchronizedList(new ArrayList<>());
        CompletableFuture<Void> outer = AsyncCall.run(executor, "outer", () -> {
            Gather.over(IntStream.range(0, 2_000)::iterator)
                    .parallelism(4)
                    .forEach(
                            i -> i > 0
                                    ? AsyncCall.<Object>call(elsewhere, "row", Object::new)
                                    : AsyncCall.<Object>call(executor, "own", () -> {
                                        own.pass();
                                        return "own";
                                    }),
                            (i, value) -> {
                                values.add(new WeakReference<>(value));
                                if (values.size() == 1_999) {
                                    ended.open();
                                }
                            })
                    .join();
        });
        ended.awaitOpened();
        Gate.until(() -> {
            System.gc();
            return values.stream().filter(value -> value.get() != null).count() < 100;
        });
        own.open();
        outer.get(Gate.PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** A chain for each of many inputs: what is over is not held until all are. */
    @Test
    void aLongWaitHoldsNoStageThatIsDone() throws Exception {
        List<WeakReference<Object>> chains = new ArrayList<>();
        AtomicReference<Long> alive = new AtomicReference<>();
        AsyncCall.run(
                        executor,
                        "outer",
                        () -> Gather.over(IntStream.range(0, 2_000)::iterator)
                                .parallelism(4)
                                .forEach(
                                        i -> {
                                            CompletableFuture<Integer> chain =
                                                    CallChain.of(number(i)).thenApply(value -> value);
                                            chains.add(new WeakReference<>(chain));
                                            return chain;
                                        },
                                        (i, value) -> {
                                            if (i == 1_990) {
                                                System.gc();
                                                alive.set(chains.stream()
                                                        .filter(chain -> chain.get() != null)
                                                        .count());
                                            }
                                        })
                                .join())
                .get(Gate.PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertFalse(alive.get() > 500, alive + " stages are held");
    }

    /** A dependent makes a stage that waits behind a call which waits for the dependent. */
    @Test
    void aDependentThatDoesNotWaitRunsNothingElse() throws Exception {
        FacadeExecutor borrowed = ExecutorPolicy.using(Executors.newFixedThreadPool(1))
                .maxConcurrency(1)
                .open();
        Gate gate = new Gate();
        CompletableFuture<Void> first = AsyncCall.run(borrowed, "first", gate::pass);
        CompletableFuture<Integer> chain = CallChain.of(first)
                .thenCompose(nothing ->
                        AsyncCall.stage(caller, "staged", () -> AsyncCall.call(borrowed, "behind", () -> 5)));
        CompletableFuture<Integer> outer = AsyncCall.call(borrowed, "outer", chain::join);
        gate.open();
        assertEquals(5, outer.get(Gate.PATIENCE_SECONDS, TimeUnit.SECONDS));
        borrowed.close();
    }

    @Test
    void theFailureOfALaterCallIsThatOfTheStage() throws Exception {
        IllegalStateException broken = new IllegalStateException();
        CompletableFuture<Integer> first = new CompletableFuture<>();
        AtomicReference<Thread> worker = new AtomicReference<>();
        CompletableFuture<Throwable> outer = AsyncCall.call(executor, "outer", () -> {
            CompletableFuture<Object> chain = CallChain.of(first)
                    .thenCompose(number -> AsyncCall.call(executor, "broken", () -> {
                        throw broken;
                    }));
            worker.set(Thread.currentThread());
            return assertThrows(CompletionException.class, chain::join).getCause();
        });
        Gate.until(() -> worker.get() != null && HelpTest.isWaiting(worker.get()));
        first.complete(1);
        assertEquals(broken, outer.get(Gate.PATIENCE_SECONDS, TimeUnit.SECONDS));
    }
}
