package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Which timers are set for the deadlines of an executor, and which are kept. The test lets them go off. */
@Timeout(30)
class ExpiryTest {

    private static final int TIMEOUT = 100_000_000;
    private static final int SLOW = 30_000_000;

    /** One timer: it goes off when the test says so, even if it has been cancelled, as one may just before. */
    private static final class Timer extends CompletableFuture<Void> {
        private final Runnable action;
        private final long delay;

        Timer(Runnable action, long delay) {
            this.action = action;
            this.delay = delay;
        }

        void goOff() {
            complete(null);
            action.run();
        }
    }

    /** Time that stands still, timers that wait for the test, and an executor that keeps its tasks. */
    private static final class Timers implements Executor, TimeSource {
        private final List<Timer> set = new ArrayList<>();
        private final List<Runnable> tasks = new ArrayList<>();
        private long now = Long.MAX_VALUE - TIMEOUT / 2;

        /** What happens while the next timer is being set, before it is. */
        private Runnable meanwhile = () -> {};

        /** What happens when the next timer has been set, and the thread that did so does not know it yet. */
        private Runnable justAfter = () -> {};

        @Override
        public long nanoTime() {
            return now;
        }

        @Override
        public Future<?> schedule(Runnable action, long delay, TimeUnit unit) {
            Runnable before = meanwhile;
            Runnable after = justAfter;
            meanwhile = () -> {};
            justAfter = () -> {};
            before.run();
            Timer timer = new Timer(action, unit.toNanos(delay));
            set.add(timer);
            after.run();
            return timer;
        }

        @Override
        public void execute(Runnable task) {
            tasks.add(task);
        }

        private void goOff(int index) {
            set.get(index).goOff();
        }

        private List<Long> delays() {
            return set.stream().map(timer -> timer.delay).toList();
        }

        /** The indexes of the timers that have neither gone off nor been cancelled. */
        private List<Integer> left() {
            return IntStream.range(0, set.size())
                    .filter(index -> !set.get(index).isDone())
                    .boxed()
                    .toList();
        }
    }

    private final Timers time = new Timers();
    private final FacadeExecutor executor = ExecutorPolicy.using(time)
            .timeout(Duration.ofNanos(TIMEOUT))
            .slowAfter(Duration.ofNanos(SLOW))
            .open();

    @AfterEach
    void theLockIsFree() {
        assertFalse(executor.admission.ledger().lock.isLocked());
    }

    private CompletableFuture<Object> call() {
        return AsyncCall.stage(executor, "call", CompletableFuture::new);
    }

    /** Begins a call, which may be slow before its time is up. */
    private void begin(int index) {
        time.tasks.get(index).run();
    }

    @Test
    void onlyAnEarlierDeadlineNeedsAnotherTimer() {
        CompletableFuture<Object> first = call();
        assertEquals(List.of((long) TIMEOUT), time.delays());
        call();
        time.now += 10;
        call();
        assertEquals(1, time.set.size());
        begin(0);
        assertEquals(List.of((long) TIMEOUT, (long) SLOW), time.delays());
        assertEquals(List.of(1), time.left(), "the later one is cancelled");
        first.cancel(true);
        call();
        begin(1);
        assertEquals(2, time.set.size(), "there is one that goes off at that very time");
        assertEquals(List.of(1), time.left());
    }

    @Test
    void aTimerThatGoesOffTooEarlyIsSetAgain() {
        CompletableFuture<Object> call = call();
        time.now += TIMEOUT - 1;
        time.goOff(0);
        assertFalse(call.isDone());
        assertEquals(List.of((long) TIMEOUT, 1L), time.delays());
        time.now++;
        time.goOff(1);
        assertTrue(call.isDone());
        assertEquals(2, time.set.size(), "no deadline is left");
        call();
        assertEquals(List.of(2), time.left());
    }

    @Test
    void whatIsDueIsDoneInTheOrderOfTheDeadlinesAndTheNextTimerIsSet() {
        CompletableFuture<Object> first = call();
        time.now += 10;
        CompletableFuture<Object> second = call();
        time.now += 10;
        CompletableFuture<Object> third = call();
        time.now += TIMEOUT - 10;
        time.goOff(0);
        assertTrue(first.isDone() && second.isDone());
        assertFalse(third.isDone());
        assertEquals(List.of((long) TIMEOUT, 10L), time.delays());
    }

    @Test
    void aSlowCallHasItsTimeoutAllTheSame() {
        CompletableFuture<Object> call = call();
        begin(0);
        time.now += SLOW;
        time.goOff(1);
        assertFalse(call.isDone());
        assertEquals(List.of((long) TIMEOUT, (long) SLOW, (long) TIMEOUT - SLOW), time.delays());
        time.now += TIMEOUT - SLOW;
        time.goOff(2);
        assertTrue(call.isDone());
    }

    @Test
    void aCallThatHasBegunInTimeHasNoDeadlineAnyMore() {
        FacadeExecutor patient = ExecutorPolicy.using(time)
                .queueTimeout(Duration.ofNanos(TIMEOUT))
                .open();
        ManagedCall<?> call = (ManagedCall<?>) AsyncCall.stage(patient, "call", CompletableFuture::new);
        assertEquals(0, call.heapIndex);
        begin(0);
        assertEquals(-1, call.heapIndex);
        time.now += TIMEOUT;
        time.goOff(0);
        assertFalse(call.isDone());
        assertEquals(1, time.set.size());
    }

    @Test
    void aTimerThatAnotherThreadHasOvertakenIsCancelled() {
        call();
        time.goOff(0);
        assertEquals(List.of(1), time.left());
        time.meanwhile = () -> begin(0); // sets the timer 2 for the slow call
        time.goOff(1);
        assertEquals(List.of((long) TIMEOUT, (long) TIMEOUT, (long) SLOW, (long) TIMEOUT), time.delays());
        assertEquals(List.of(2), time.left(), "the earlier one is kept");
    }

    @Test
    void ofTwoTimersForTheSameTimeTheOneThatIsThereIsKept() {
        time.meanwhile = this::call;
        call();
        assertEquals(List.of((long) TIMEOUT, (long) TIMEOUT), time.delays());
        assertEquals(List.of(0), time.left());
    }

    @Test
    void aTimerThatWasSetLateCountsAsLateAsItIs() {
        time.meanwhile = () -> time.now += 2_000_000;
        call();
        assertEquals(1, time.set.size());
        call(); // two milliseconds after the first one: the timer goes off just then
        assertEquals(1, time.set.size());
        time.goOff(0); // too early
        assertEquals(List.of((long) TIMEOUT, (long) TIMEOUT - 2_000_000), time.delays());
    }

    @Test
    void aDeadlineBeforeATimerThatWasSetLateHasATimerOfItsOwn() {
        time.meanwhile = () -> time.now += 2_000_000;
        call();
        time.now -= 1_000_000; // a thread that has asked for the time earlier than it comes
        call();
        assertEquals(List.of((long) TIMEOUT, (long) TIMEOUT - 1_000_000), time.delays());
        assertEquals(List.of(1), time.left());
    }

    @Test
    void aMillisecondIsNotLate() {
        time.meanwhile = () -> time.now += 1_000_000;
        call();
        time.now -= 500_000;
        call();
        assertEquals(List.of(0), time.left());
        assertEquals(1, time.set.size());
    }

    @Test
    void aTimerThatGoesOffWhileItIsSetDoesNotCount() {
        time.justAfter = () -> {
            time.now += TIMEOUT;
            time.goOff(0);
        };
        CompletableFuture<Object> first = call();
        assertTrue(first.isDone());
        call();
        assertEquals(List.of(1), time.left());
    }

    @Test
    void aTimerThatGoesOffAlthoughItWasCancelledSetsNoOther() {
        call();
        begin(0);
        assertEquals(List.of(1), time.left());
        time.goOff(0);
        assertEquals(2, time.set.size(), "the other one still counts");
        assertEquals(List.of(1), time.left());
    }

    @Test
    void aCloseCancelsTheTimer() {
        Expiry expiry = executor.admission.ledger().expiry;
        CompletableFuture<Object> call = call();
        expiry.close();
        assertEquals(List.of(0), time.left(), "a call goes on");
        call.cancel(true);
        expiry.close();
        assertEquals(List.of(), time.left());
        call();
        assertEquals(1, time.set.size(), "it has been closed");
    }

    @Test
    void aCloseWithoutATimerIsOne() {
        executor.admission.ledger().expiry.close();
        call();
        assertEquals(List.of(), time.set);
    }

    @Test
    void aTimerThatIsSetWhileItIsClosedIsCancelled() {
        time.meanwhile = () -> {
            ((ManagedCall<?>) executor.calls().get(0)).cancel(true);
            executor.admission.ledger().expiry.close();
        };
        call();
        assertEquals(1, time.set.size());
        assertEquals(List.of(), time.left());
    }

    @Test
    void aTimerHoldsNoExecutorThatIsForgotten() {
        Timers others = new Timers();
        WeakReference<FacadeExecutor> forgotten = used(others);
        others.tasks.clear();
        Gate.until(() -> {
            System.gc();
            return forgotten.get() == null;
        });
        others.goOff(0);
        assertEquals(1, others.set.size());
    }

    /** Makes a call on an executor, which is held as long as that takes. */
    private static WeakReference<FacadeExecutor> used(Timers timers) {
        FacadeExecutor executor =
                ExecutorPolicy.using(timers).timeout(Duration.ofNanos(TIMEOUT)).open();
        AsyncCall.run(executor, "call", () -> {});
        return new WeakReference<>(executor);
    }
}
