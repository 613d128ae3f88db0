package io.asyncfacade.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.CallRejectedException;
import io.asyncfacade.CallTimeoutException;
import io.asyncfacade.CallTimeoutException.Phase;
import io.asyncfacade.Counted;
import io.asyncfacade.ExecutorPolicy;
import io.asyncfacade.FacadeExecutor;
import io.asyncfacade.ShutdownReport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A policy whose executor is run by the test: limits, order, timeouts and the close, on one thread. */
@Timeout(60)
class ManualPolicyTest {

    private final ManualExecutor manual = new ManualExecutor();
    private final ExecutorPolicy policy = ExecutorPolicy.using(manual).named("manual");
    private final List<String> ran = new ArrayList<>();
    private FacadeExecutor executor;

    @AfterEach
    void close() {
        executor.close(Duration.ZERO);
    }

    private CompletableFuture<String> call(String name) {
        return AsyncCall.call(executor, name, () -> {
            ran.add(name);
            return name;
        });
    }

    private static Throwable failureOf(CompletableFuture<?> call) {
        assertTrue(call.isDone(), call::toString);
        return assertThrows(CompletionException.class, call::join).getCause();
    }

    @Test
    void onlyCallsThatMayStartArePending() {
        executor = policy.maxConcurrency(2).open();
        call("A.x");
        call("A.y");
        CompletableFuture<String> waiting = call("A.z");
        manual.assertPending("A.x", "A.y");
        String message =
                assertThrows(AssertionError.class, () -> manual.run(waiting)).getMessage();
        assertEquals(
                "not pending, so it runs already, waits for a slot, or is not a call but a stage:"
                        + " AsyncCall[A.z: queued for 0 µs; executor 'manual' (0 running, 3 queued)];"
                        + " pending: A.x (for 0s), A.y (for 0s); timers: none",
                message);
        manual.run("A.y");
        manual.assertPending("A.x", "A.z");
        manual.run(waiting);
        assertEquals("A.z", waiting.join());
        manual.runAll();
        assertEquals(List.of("A.y", "A.z", "A.x"), ran);
        assertEquals(Counted.of("3 completed"), executor.stats());
    }

    @Test
    void serialCallsRunInTheirOrderHoweverTheyAreShuffled() {
        for (int seed = 0; seed < 50; seed++) {
            executor = policy.serial().open();
            ran.clear();
            List<String> names = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                names.add("A." + i);
                call("A." + i);
            }
            AsyncCall.run(manual, "B.other", () -> {});
            manual.runShuffled(seed);
            assertEquals(names, ran);
        }
    }

    @Test
    void concurrentCallsAreShuffledWithinTheLimit() {
        List<List<String>> orders = new ArrayList<>();
        for (int seed = 0; seed < 50; seed++) {
            executor = policy.maxConcurrency(2).open();
            ran.clear();
            for (int i = 0; i < 5; i++) {
                call("A." + i);
            }
            manual.runShuffled(seed);
            orders.add(List.copyOf(ran));
        }
        assertTrue(orders.stream().distinct().count() > 5, orders::toString);
        assertTrue(orders.stream().allMatch(order -> order.indexOf("A.2") > 0 && order.indexOf("A.3") > 1));
    }

    @Test
    void aQueueTimeoutEndsTheCallsThatHaveNotStartedByThen() {
        executor = policy.maxConcurrency(1).queueTimeout(Duration.ofSeconds(2)).open();
        CompletableFuture<String> admitted = call("A.admitted");
        manual.advance(Duration.ofMillis(500));
        CompletableFuture<String> waiting = call("A.waiting");
        manual.advance(Duration.ofMillis(1500));
        CallTimeoutException timeout = assertInstanceOf(CallTimeoutException.class, failureOf(admitted));
        assertEquals(Phase.QUEUED, timeout.phase());
        assertEquals(Duration.ofSeconds(2), timeout.queued());
        assertEquals(Duration.ZERO, timeout.running());
        assertFalse(waiting.isDone());
        manual.assertPending("A.waiting");
        manual.advance(Duration.ofMillis(499));
        assertFalse(waiting.isDone());
        manual.advance(Duration.ofMillis(1));
        timeout = assertInstanceOf(CallTimeoutException.class, failureOf(waiting));
        assertEquals(Duration.ofSeconds(2), timeout.queued());
        manual.runAll();
        assertEquals(List.of(), ran);
        assertEquals(Counted.of("2 timedOut"), executor.stats());
    }

    @Test
    void oneAdvanceEndsEachCallAtItsOwnTime() {
        executor = policy.timeout(Duration.ofSeconds(2)).open();
        List<CompletableFuture<Duration>> ends = new ArrayList<>();
        long start = manual.nanoTime();
        for (int i = 0; i < 5; i++) {
            ends.add(call("A.x").handle((value, failure) -> Duration.ofNanos(manual.nanoTime() - start)));
            manual.advance(Duration.ofMillis(100));
        }
        manual.advance(Duration.ofSeconds(10));
        assertEquals(
                List.of(2000L, 2100L, 2200L, 2300L, 2400L),
                ends.stream().map(end -> end.join().toMillis()).toList());
    }

    @Test
    void aTimeoutStopsABodyThatTakesLonger() {
        executor = policy.timeout(Duration.ofSeconds(2)).open();
        List<Boolean> interrupted = new ArrayList<>();
        CompletableFuture<Void> call = AsyncCall.run(executor, "A.x", () -> {
            manual.advance(Duration.ofSeconds(1));
            interrupted.add(Thread.currentThread().isInterrupted());
            manual.advance(Duration.ofSeconds(1));
            interrupted.add(Thread.currentThread().isInterrupted());
        });
        manual.advance(Duration.ofMillis(300));
        manual.runNext();
        CallTimeoutException timeout = assertInstanceOf(CallTimeoutException.class, failureOf(call));
        assertEquals(Phase.RUNNING, timeout.phase());
        assertEquals(Duration.ofMillis(300), timeout.queued());
        assertEquals(Duration.ofMillis(1700), timeout.running());
        assertEquals(List.of(false, true), interrupted);
        assertFalse(Thread.interrupted(), "the interrupt of the call stayed on the thread of the test");
        assertEquals(Counted.of("1 timedOut"), executor.stats());
    }

    @Test
    void aCallTooManyIsRejected() {
        executor = policy.maxConcurrency(1).queueCapacity(1).open();
        call("A.x");
        call("A.y");
        CompletableFuture<String> tooMany = call("A.z");
        CallRejectedException rejection = assertInstanceOf(CallRejectedException.class, failureOf(tooMany));
        assertEquals(CallRejectedException.Reason.QUEUE_FULL, rejection.reason());
        manual.runNext();
        CompletableFuture<String> next = call("A.next");
        manual.runAll();
        assertTrue(next.isDone());
        assertEquals(List.of("A.x", "A.y", "A.next"), ran);
    }

    @Test
    void aCallThatIsRefusedWhenItsTurnComesFails() {
        executor = policy.maxConcurrency(1).open();
        call("A.x");
        CompletableFuture<String> refused = call("A.y");
        CompletableFuture<String> next = call("A.z");
        manual.rejectNext();
        manual.runNext();
        CallRejectedException rejection = (CallRejectedException)
                assertThrows(CompletionException.class, refused::join).getCause();
        assertEquals(CallRejectedException.Reason.EXECUTOR, rejection.reason());
        manual.runAll();
        assertEquals("A.z", next.join());
    }

    @Test
    void cancellingACallGivesItsPlaceToTheNext() {
        executor = policy.maxConcurrency(1).open();
        CompletableFuture<String> cancelled = call("A.x");
        call("A.y");
        cancelled.cancel(true);
        manual.assertPending("A.y");
        manual.run(cancelled);
        manual.runAll();
        assertEquals(List.of("A.y"), ran);
    }

    @Test
    void joiningAWaitingCallFromABodyRunsItInTheSlotOfTheBody() {
        executor = policy.serial().open();
        List<Long> running = new ArrayList<>();
        CompletableFuture<String> outer = AsyncCall.call(executor, "A.outer", () -> {
            CompletableFuture<String> inner = call("A.inner");
            manual.assertPending();
            String value = inner.join();
            running.add(executor.stats().running());
            return value;
        });
        manual.runNext();
        assertEquals("A.inner", outer.join());
        assertEquals(List.of(1L), running);
        manual.assertPending();
    }

    @Test
    void closingSettlesWhatIsPendingAndWhatWaits() {
        executor = policy.maxConcurrency(1).open();
        CompletableFuture<String> pending = call("A.x");
        CompletableFuture<String> waiting = call("A.y");
        CompletableFuture<String> lost = call("A.z");
        pending.cancel(true);
        manual.drop(waiting);
        assertEquals(new ShutdownReport(0, 2, List.of()), executor.close(Duration.ZERO));
        assertTrue(waiting.isCancelled());
        assertTrue(lost.isCancelled());
        manual.assertPending();
        manual.runAll();
        assertEquals(List.of(), ran);
        assertTrue(manual.toString().endsWith("timers: none]"), manual::toString);
    }

    @Test
    void whatIsClosedHasNoTimer() {
        executor = policy.timeout(Duration.ofSeconds(2)).open();
        call("A.x");
        assertTrue(manual.toString().endsWith("timers: in 2s]"), manual::toString);
        executor.close(Duration.ZERO);
        assertTrue(manual.toString().endsWith("timers: none]"), manual::toString);
    }

    @Test
    void plainTasksAreHeldLikeCalls() {
        executor = policy.maxConcurrency(1).open();
        CompletableFuture<String> call = call("A.x");
        CompletableFuture<String> stage = call.thenApplyAsync(value -> value + " and more");
        manual.runNext();
        manual.assertPending("task");
        manual.runNext();
        assertEquals("A.x and more", stage.join());
    }

    @Test
    void thePolicyGoesByTheTimeOfItsExecutor() {
        executor = policy.open();
    }
}
