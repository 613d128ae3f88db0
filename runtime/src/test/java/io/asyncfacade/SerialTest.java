package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One call at a time, in the order in which they were made. */
@Timeout(60)
class SerialTest {

    private static final int CALLERS = 16;
    private static final int CALLS = 10_000;

    static Stream<ExecutorPolicy> policies() {
        return Stream.concat(
                        ExecutorKind.policies(),
                        Stream.of(
                                ExecutorPolicy.using(Runnable::run),
                                ExecutorPolicy.platformThreads(2).listener(new CallListener() {})))
                .map(policy -> policy.serial().queueCapacity(CALLERS * CALLS));
    }

    /** Not safe for use by many threads, and proud of it. */
    private static final class Ledger {
        private final AtomicReference<Thread> owner = new AtomicReference<>();
        private final int[] last = new int[CALLERS];
        private int count;
        private String fault;

        void enter(int caller, int number) {
            if (!owner.compareAndSet(null, Thread.currentThread())) {
                fault = "two at once";
            }
            if (last[caller] != number) {
                fault = "caller " + caller + ": " + number + " after " + last[caller];
            }
            last[caller] = number + 1;
            count++;
            owner.set(null);
        }
    }

    @ParameterizedTest
    @MethodSource("policies")
    void nobodyMeetsAnybodyAndEachCallersOrderIsKept(ExecutorPolicy policy) throws Exception {
        try (FacadeExecutor executor = policy.open()) {
            Ledger ledger = new Ledger();
            CountDownLatch begin = new CountDownLatch(1);
            List<Thread> callers = new ArrayList<>();
            for (int i = 0; i < CALLERS; i++) {
                int caller = i;
                Thread thread = new Thread(() -> {
                    Gate.await(begin);
                    for (int number = 0; number < CALLS; number++) {
                        int next = number;
                        AsyncCall.run(executor, "enter", () -> ledger.enter(caller, next));
                    }
                });
                thread.start();
                callers.add(thread);
            }
            begin.countDown();
            for (Thread caller : callers) {
                caller.join();
            }
            AsyncCall.run(executor, "last", () -> {}).join();
            assertNull(ledger.fault);
            assertEquals(CALLERS * CALLS, ledger.count);
        }
    }

    @ParameterizedTest
    @MethodSource("policies")
    void cancellingAQueuedCallDoesNotBreakTheRow(ExecutorPolicy policy) {
        try (FacadeExecutor executor = policy.open()) {
            Gate gate = new Gate();
            CompletableFuture<CompletableFuture<Void>> first = CompletableFuture.supplyAsync(
                    () -> AsyncCall.run(executor, "first", gate::pass), task -> new Thread(task).start());
            gate.awaitEntered();
            List<Integer> order = new ArrayList<>();
            List<CompletableFuture<Boolean>> calls = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                int number = i;
                calls.add(AsyncCall.call(executor, "call", () -> order.add(number)));
            }
            for (int i = 0; i < 10; i += 3) {
                assertTrue(calls.get(i).cancel(true));
            }
            gate.open();
            first.join().join();
            calls.get(8).join();
            assertEquals(List.of(1, 2, 4, 5, 7, 8), order);
        }
    }

    @Test
    void withoutItTwoCallsRunAtOnceAndWithItTheyDoNot() {
        try (FacadeExecutor both = ExecutorPolicy.platformThreads(2).open();
                FacadeExecutor one = ExecutorPolicy.platformThreads(2).serial().open()) {
            Gate gate = new Gate();
            AsyncCall.run(both, "first", gate::pass);
            AsyncCall.run(both, "second", gate::pass);
            Gate.until(() -> gate.entries() == 2);
            gate.open();
            Gate alone = new Gate();
            CompletableFuture<Void> first = AsyncCall.run(one, "first", alone::pass);
            CompletableFuture<Void> second = AsyncCall.run(one, "second", alone::pass);
            alone.awaitEntered();
            assertEquals(Counted.of("1 queued, 1 running"), one.stats());
            alone.open();
            CompletableFuture.allOf(first, second).join();
        }
    }

    @Test
    void anAbandonedCallHoldsTheRowUpUntilItReturns() {
        try (FacadeExecutor executor =
                ExecutorPolicy.platformThreads(2).serial().open()) {
            Gate gate = new Gate();
            CompletableFuture<Void> first = AsyncCall.run(executor, OnCancel.ABANDON, "first", gate::passStubbornly);
            gate.awaitEntered();
            CompletableFuture<Integer> second = AsyncCall.call(executor, "second", () -> 2);
            first.cancel(true);
            assertFalse(second.isDone());
            assertEquals(Counted.of("1 queued, 1 running, 1 abandoned, 1 cancelled"), executor.stats());
            gate.open();
            assertEquals(2, second.join());
        }
    }

    @Test
    void aCallMadeAfterTheCancelWaitsForTheAbandonedOneToo() {
        List<Runnable> started = new CopyOnWriteArrayList<>();
        Executor threads = task -> {
            started.add(task);
            new Thread(task).start();
        };
        try (FacadeExecutor executor = ExecutorPolicy.using(threads).serial().open()) {
            Gate gate = new Gate();
            CompletableFuture<Void> first = AsyncCall.run(executor, OnCancel.ABANDON, "first", gate::passStubbornly);
            gate.awaitEntered();
            first.cancel(true);
            CompletableFuture<Integer> second = AsyncCall.call(executor, "second", () -> 2);
            assertEquals(List.of(first), started);
            gate.open();
            assertEquals(2, second.join());
        }
    }

    @Test
    void itCannotBeHadTogetherWithACallerThatRuns() {
        ExecutorPolicy policy = ExecutorPolicy.platformThreads(2).serial();
        assertEquals(
                "callerRuns() runs a call too many on its caller's thread at once, which serial() does not allow;"
                        + " use blockUpTo(...) or reject()",
                assertThrows(IllegalStateException.class, policy.onOverflow(Overflow.callerRuns())::open)
                        .getMessage());
        assertEquals(
                "callerThread() runs each call at once on its caller's thread, so serial() cannot hold it back;"
                        + " leave one of them out",
                assertThrows(
                                IllegalStateException.class,
                                ExecutorPolicy.callerThread().serial()::open)
                        .getMessage());
        policy.onOverflow(Overflow.blockUpTo(Duration.ofSeconds(1))).open().close();
    }
}
