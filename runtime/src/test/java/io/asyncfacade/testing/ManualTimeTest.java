package io.asyncfacade.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.asyncfacade.AsyncCall;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How the time passes, and what that does to calls on an executor that is given to an adapter directly. */
@Timeout(60)
class ManualTimeTest {

    private final ManualExecutor manual = new ManualExecutor();
    private final long start = manual.nanoTime();
    private final List<String> fired = new ArrayList<>();

    private Future<?> timer(String name, long millis) {
        return manual.schedule(() -> fired.add(name + " at " + elapsed()), millis, TimeUnit.MILLISECONDS);
    }

    private long elapsed() {
        return TimeUnit.NANOSECONDS.toMillis(manual.nanoTime() - start);
    }

    @Test
    void theTimeStandsUntilTheTestLetsItPass() {
        assertEquals(TimeUnit.SECONDS.toNanos(1), start);
        manual.advance(Duration.ZERO);
        assertEquals(start, manual.nanoTime());
        manual.advance(Duration.ofNanos(7));
        assertEquals(start + 7, manual.nanoTime());
    }

    @Test
    void timersFireInTheOrderOfTheirTimesAndThenOfTheirSetting() {
        timer("late", 20);
        timer("first of a tie", 10);
        timer("second of a tie", 10);
        timer("early", 5);
        timer("too late", 31);
        manual.advance(Duration.ofMillis(30));
        assertEquals(List.of("early at 5", "first of a tie at 10", "second of a tie at 10", "late at 20"), fired);
        assertEquals(30, elapsed());
        manual.advance(Duration.ofMillis(1));
        assertEquals("too late at 31", fired.get(4));
    }

    @Test
    void aTimerThatATimerSetsFiresAsWellIfItIsDue() {
        manual.schedule(
                () -> {
                    timer("due", 10);
                    timer("at once", 0);
                    timer("not due", 11);
                },
                10,
                TimeUnit.MILLISECONDS);
        manual.advance(Duration.ofMillis(20));
        assertEquals(List.of("at once at 10", "due at 20"), fired);
        manual.advance(Duration.ofMillis(1));
        assertEquals(3, fired.size());
    }

    @Test
    void aTimerForAtOnceFiresWithTheNextAdvance() {
        timer("zero", 0);
        timer("negative", -5);
        assertEquals(List.of(), fired);
        manual.advance(Duration.ZERO);
        assertEquals(List.of("zero at 0", "negative at 0"), fired);
    }

    @Test
    void aTimerThatIsCancelledIsForgotten() {
        Future<?> timer = timer("never", 10);
        assertTrue(timer.cancel(false));
        assertTrue(manual.toString().endsWith("timers: none]"), manual::toString);
        manual.advance(Duration.ofDays(1));
        assertEquals(List.of(), fired);
        assertTrue(timer.isCancelled());
    }

    @Test
    void aTimerThatHasFiredIsDone() throws Exception {
        Future<?> timer = timer("once", 10);
        manual.advance(Duration.ofMillis(10));
        assertTrue(timer.isDone());
        timer.get();
        assertFalse(timer.cancel(false));
        manual.advance(Duration.ofMillis(10));
        assertEquals(1, fired.size());
    }

    @Test
    void whatATimerThrowsIsThrownAtTheTestAndTheTimeStands() {
        AssertionError failure = new AssertionError("from the timer");
        Future<?> timer = manual.schedule(
                () -> {
                    throw failure;
                },
                10,
                TimeUnit.MILLISECONDS);
        timer("next", 20);
        assertSame(failure, assertThrows(AssertionError.class, () -> manual.advance(Duration.ofSeconds(1))));
        assertSame(failure, assertThrows(ExecutionException.class, timer::get).getCause());
        assertEquals(10, elapsed());
        manual.advance(Duration.ofMillis(10));
        assertEquals(List.of("next at 20"), fired);
    }

    @Test
    void timersWithoutEndAreStopped() {
        Runnable endless = new Runnable() {
            @Override
            public void run() {
                manual.schedule(this, 0, TimeUnit.NANOSECONDS);
            }
        };
        manual.schedule(endless, 1, TimeUnit.SECONDS);
        assertEquals(
                "1000000 timers that were set meanwhile have fired, and there is no end;"
                        + " pending: none; timers: in 0s",
                assertThrows(AssertionError.class, () -> manual.advance(Duration.ofSeconds(1)))
                        .getMessage());
    }

    @Test
    void theTimeNeverGoesBackOrBeyondItsEnd() {
        assertEquals(
                "the time can be advanced by zero to 36499 days, not by PT-1S",
                assertThrows(IllegalArgumentException.class, () -> manual.advance(Duration.ofSeconds(-1)))
                        .getMessage());
        manual.advance(Duration.ofDays(365 * 99));
        assertThrows(IllegalArgumentException.class, () -> manual.advance(Duration.ofDays(366)));
        assertThrows(IllegalArgumentException.class, () -> manual.advance(Duration.ofSeconds(Long.MAX_VALUE)));
        timer("next", 1);
        manual.schedule(() -> fired.add("never"), Long.MAX_VALUE, TimeUnit.DAYS);
        manual.advance(Duration.ofDays(364));
        assertEquals(1, fired.size());
        manual.advance(Duration.ofDays(1).minusSeconds(1)); // time begins at one second, and that is its end
        assertThrows(IllegalArgumentException.class, () -> manual.advance(Duration.ofNanos(1)));
    }

    @Test
    void advancingFromATimerGoesOnFromThere() {
        manual.schedule(() -> manual.advance(Duration.ofMillis(15)), 10, TimeUnit.MILLISECONDS);
        timer("between", 20);
        timer("after", 27);
        manual.advance(Duration.ofMillis(30));
        assertEquals(List.of("between at 20", "after at 27"), fired);
        assertEquals(30, elapsed());
        manual.schedule(() -> manual.advance(Duration.ofMillis(15)), 1, TimeUnit.MILLISECONDS);
        manual.advance(Duration.ofMillis(2));
        assertEquals(46, elapsed());
    }

    @Test
    void orTimeoutEndsACallThatIsPending() {
        CompletableFuture<String> call = AsyncCall.call(manual, "A.x", () -> "never called");
        AtomicReference<String> thread = new AtomicReference<>();
        call.orTimeout(2, TimeUnit.SECONDS);
        call.whenComplete((value, failure) -> thread.set(Thread.currentThread().getName()));
        manual.advance(Duration.ofMillis(1999));
        assertFalse(call.isDone());
        manual.advance(Duration.ofMillis(1));
        ExecutionException failure = assertThrows(ExecutionException.class, call::get);
        assertInstanceOf(TimeoutException.class, failure.getCause());
        assertTrue(thread.get().startsWith("asyncfacade-settle-"), thread::get);
        manual.assertPending();
    }

    @Test
    void completeOnTimeoutGoesByThisTimeAlsoOnAStage() {
        CompletableFuture<String> call = AsyncCall.call(manual, "A.x", () -> "late");
        CompletableFuture<String> stage =
                call.thenApply(value -> value).completeOnTimeout("instead", 1, TimeUnit.SECONDS);
        CompletableFuture<String> dependent = stage.thenApply(value -> value + " of it");
        manual.advance(Duration.ofSeconds(1));
        assertEquals("instead of it", dependent.getNow("the dependents have not run"));
        manual.assertPending("A.x");
    }

    @Test
    void aCallThatIsDoneInTimeTakesItsTimerAlong() {
        CompletableFuture<String> call = AsyncCall.call(manual, "A.x", () -> "value");
        call.orTimeout(2, TimeUnit.SECONDS);
        manual.runNext();
        assertTrue(manual.toString().endsWith("timers: none]"), manual::toString);
        manual.advance(Duration.ofSeconds(3));
        assertEquals("value", call.join());
    }

    @Test
    void aBodyCanTakeItsTime() {
        CompletableFuture<Boolean> call = AsyncCall.call(manual, "A.x", () -> {
            manual.advance(Duration.ofSeconds(3));
            return Thread.currentThread().isInterrupted();
        });
        AtomicReference<Object> seen = new AtomicReference<>();
        call.orTimeout(2, TimeUnit.SECONDS).whenComplete((value, failure) -> seen.set(failure));
        manual.runNext();
        assertInstanceOf(TimeoutException.class, seen.get());
        assertFalse(Thread.interrupted(), "the interrupt of the call stayed on the thread of the test");
        assertEquals(3000, elapsed());
    }
}
