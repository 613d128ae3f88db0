package io.asyncfacade.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.CallRejectedException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Which calls run, and in what order, on an executor that is given to an adapter directly. */
@Timeout(60)
class ManualExecutorTest {

    private final ManualExecutor manual = new ManualExecutor();
    private final List<String> ran = new ArrayList<>();

    private CompletableFuture<String> call(String name) {
        return AsyncCall.call(manual, name, () -> {
            ran.add(name);
            return name;
        });
    }

    private static String messageOf(Runnable action) {
        return assertThrows(AssertionError.class, action::run).getMessage();
    }

    @Test
    void runsTheNextOneOnTheThreadOfTheTest() {
        CompletableFuture<Thread> first = AsyncCall.call(manual, "A.first", Thread::currentThread);
        CompletableFuture<String> second = call("A.second");
        assertFalse(first.isDone());
        manual.assertPending("A.first", "A.second");
        manual.runNext();
        assertSame(Thread.currentThread(), first.join());
        assertFalse(second.isDone());
        manual.assertPending("A.second");
        manual.runNext();
        assertEquals("A.second", second.join());
        manual.assertPending();
    }

    @Test
    void runsTheOneThatTheTestNames() {
        CompletableFuture<String> first = call("A.x");
        CompletableFuture<String> second = call("A.y");
        CompletableFuture<String> third = call("A.y");
        manual.run(third);
        assertEquals("A.y", third.join());
        assertFalse(second.isDone());
        manual.run("A.y");
        assertEquals("A.y", second.join());
        assertFalse(first.isDone());
        manual.assertPending("A.x");
    }

    @Test
    void runsAllUntilNothingIsPending() {
        AsyncCall.run(manual, "A.outer", () -> {
            ran.add("A.outer");
            call("A.inner");
        });
        call("A.last");
        manual.runAll();
        assertEquals(List.of("A.outer", "A.last", "A.inner"), ran);
        manual.runAll();
        assertEquals(3, ran.size());
    }

    @Test
    void aSeedDecidesTheOrder() {
        List<String> first = shuffled(1);
        assertEquals(first, shuffled(1));
        assertNotEquals(first, shuffled(2));
        assertEquals(
                shuffled(2).stream().sorted().toList(), first.stream().sorted().toList());
    }

    @Test
    void aHundredSeedsReachEveryOrderOfTwoToFourCalls() {
        int[] orders = {0, 0, 2, 6, 24};
        for (int count = 2; count < orders.length; count++) {
            Set<List<String>> seen = new HashSet<>();
            for (long seed = 0; seed < 100; seed++) {
                ran.clear();
                for (int i = 0; i < count; i++) {
                    call("A." + i);
                }
                manual.runShuffled(seed);
                seen.add(List.copyOf(ran));
            }
            assertEquals(orders[count], seen.size(), count + " calls");
        }
    }

    /** Each call makes another one, which takes part as well. */
    private static List<String> shuffled(long seed) {
        ManualExecutor manual = new ManualExecutor();
        List<String> order = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            int number = i;
            AsyncCall.run(manual, "A.outer", () -> {
                order.add("outer " + number);
                AsyncCall.run(manual, "A.inner", () -> order.add("inner " + number));
            });
        }
        manual.runShuffled(seed);
        manual.assertPending();
        return order;
    }

    /** A seed in a report of a fault has to name the same order elsewhere, and later. */
    @Test
    void aSeedNamesOneOrder() {
        Map<Long, String> orders =
                Map.of(0L, "fegcdab", 1L, "caefbdg", 7L, "aefcgbd", 1L << 40, "abcdgfe", -1L, "ecabdgf");
        orders.forEach((seed, order) -> {
            StringBuilder seen = new StringBuilder();
            "abcdefg".chars().forEach(name -> manual.execute(() -> seen.append((char) name)));
            manual.runShuffled(seed);
            assertEquals(order, seen.toString(), () -> "seed " + seed);
        });
    }

    @Test
    void aShuffledOrderLetsLateOnesGoFirst() {
        List<String> firstTen = shuffled(3).subList(0, 10);
        assertTrue(firstTen.stream().anyMatch(name -> name.startsWith("inner")), firstTen::toString);
    }

    @Test
    void whatBringsUpItselfIsStopped() {
        Runnable endless = new Runnable() {
            @Override
            public void run() {
                manual.execute(this);
            }
        };
        manual.execute(endless);
        assertEquals(
                "ran 1000000 tasks, and there is no end; pending: task (for 0s); timers: none",
                messageOf(manual::runAll));
        assertTrue(messageOf(() -> manual.runShuffled(1)).startsWith("ran 1000000 tasks"));
    }

    @Test
    void aCallThatWasCancelledIsNotPendingAndNeverRuns() {
        CompletableFuture<String> cancelled = call("A.x");
        CompletableFuture<String> other = call("A.y");
        assertTrue(cancelled.cancel(true));
        manual.assertPending("A.y");
        manual.run(cancelled);
        manual.runNext();
        assertTrue(other.isDone());
        assertEquals(List.of("A.y"), ran);
        assertTrue(cancelled.isCancelled());
    }

    @Test
    void theNextOneIsNeverOneThatWasCancelled() {
        call("A.x").cancel(true);
        call("A.y");
        call("A.z").completeExceptionally(new IOException("from outside"));
        manual.runNext();
        assertEquals(List.of("A.y"), ran);
        assertEquals("nothing is pending; pending: none; timers: none", messageOf(manual::runNext));
    }

    @Test
    void runningOneTwiceRunsItOnce() {
        CompletableFuture<String> call = call("A.x");
        manual.run(call);
        manual.run(call);
        assertEquals(List.of("A.x"), ran);
    }

    @Test
    void whatIsDroppedNeverRuns() {
        CompletableFuture<String> lost = call("A.x");
        CompletableFuture<String> done = call("A.y");
        manual.drop(lost);
        manual.runAll();
        manual.drop(done);
        assertEquals(List.of("A.y"), ran);
        assertFalse(lost.isDone());
        assertTrue(messageOf(() -> manual.drop(lost)).startsWith("not pending, so it runs already"));
        assertTrue(lost.cancel(true));
    }

    @Test
    void refusesTheNextOnesAsTheTestSays() {
        OutOfMemoryError noThread = new OutOfMemoryError("no thread");
        manual.rejectNext();
        manual.rejectNext(noThread);
        CompletableFuture<String> first = call("A.x");
        CompletableFuture<String> second = call("A.y");
        call("A.z");
        CallRejectedException rejection = assertThrows(CallRejectedException.class, () -> unwrapped(first));
        assertEquals(CallRejectedException.Reason.EXECUTOR, rejection.reason());
        assertEquals(RejectedExecutionException.class, rejection.getCause().getClass());
        assertEquals("the test said rejectNext()", rejection.getCause().getMessage());
        assertSame(
                noThread,
                assertThrows(CallRejectedException.class, () -> unwrapped(second))
                        .getCause());
        manual.assertPending("A.z");
    }

    @Test
    void refusesAnyOtherTaskToo() {
        IllegalStateException failure = new IllegalStateException("closed");
        manual.rejectNext(failure);
        assertSame(failure, assertThrows(IllegalStateException.class, () -> manual.execute(() -> {})));
        manual.assertPending();
        String message = assertThrows(IllegalArgumentException.class, () -> manual.rejectNext(new IOException("disk")))
                .getMessage();
        assertEquals("no executor can throw a checked exception: java.io.IOException: disk", message);
    }

    private static void unwrapped(CompletableFuture<?> call) throws Throwable {
        try {
            call.join();
        } catch (CompletionException wrapped) {
            throw wrapped.getCause();
        }
    }

    @Test
    void otherTasksAreHeldAsWell() {
        CompletableFuture<String> call = call("A.x");
        CompletableFuture<Thread> stage = call.thenApplyAsync(value -> Thread.currentThread());
        manual.runNext();
        manual.assertPending("task");
        assertFalse(stage.isDone());
        manual.run("task");
        assertSame(Thread.currentThread(), stage.join());

        FutureTask<String> task = new FutureTask<>(() -> "ran");
        manual.execute(task);
        manual.run(task);
        assertTrue(task.isDone());
        Runnable twice = () -> ran.add("task");
        manual.execute(twice);
        manual.execute(twice);
        manual.runAll();
        assertEquals(List.of("A.x", "task", "task"), ran);
    }

    @Test
    void whatATaskThrowsIsThrownAtTheTestAndTheOthersStay() {
        manual.execute(() -> {
            throw new IllegalStateException("from the task");
        });
        call("A.x");
        assertEquals(
                "from the task",
                assertThrows(IllegalStateException.class, manual::runAll).getMessage());
        manual.assertPending("A.x");
    }

    @Test
    void whoAsksForSomethingThatIsNotThereIsToldWhatIs() {
        CompletableFuture<String> call = call("A.x");
        call.orTimeout(3, TimeUnit.SECONDS);
        CompletableFuture<String> stage = call.thenApply(value -> value);
        manual.advance(Duration.ofMillis(1500));
        call("B.y");
        String situation = "; pending: A.x (for 1.5s), B.y (for 0s); timers: in 1.5s";
        assertEquals("no C.z is pending" + situation, messageOf(() -> manual.run("C.z")));
        assertEquals("expected to be pending: A.x" + situation, messageOf(() -> manual.assertPending("A.x")));
        assertEquals("expected to be pending: none" + situation, messageOf(() -> manual.assertPending()));
        assertEquals(
                "not pending, so it runs already, waits for a slot, or is not a call but a stage: " + stage + situation,
                messageOf(() -> manual.run(stage)));
        assertEquals("ManualExecutor[" + situation.substring(2) + "]", manual.toString());
        manual.assertPending("A.x", "B.y");
    }

    @Test
    void anOrderThatIsNotTheOneExpectedIsAnError() {
        call("A.x");
        call("A.y");
        assertThrows(AssertionError.class, () -> manual.assertPending("A.y", "A.x"));
        assertEquals(List.of("A.x", "A.y"), manual.pending());
    }

    @Test
    void aLongListIsCutShort() {
        for (int i = 0; i < 23; i++) {
            call("A.x");
        }
        String message = messageOf(() -> manual.assertPending());
        assertTrue(message.endsWith("A.x (for 0s), 3 more; timers: none"), message);
        assertEquals(20, message.split("A\\.x", -1).length - 1);
    }

    @Test
    void aCallCannotBeRunFromItsOwnBody() {
        List<CompletableFuture<Void>> calls = new ArrayList<>();
        List<String> messages = new ArrayList<>();
        calls.add(AsyncCall.run(manual, "A.x", () -> messages.add(messageOf(() -> manual.run(calls.get(0))))));
        manual.runNext();
        assertEquals(
                List.of("not pending, so it runs already, waits for a slot, or is not a call but a stage:"
                        + " AsyncCall[A.x: running]; pending: none; timers: none"),
                messages);
    }

    @Test
    void joiningAHeldCallFromABodyRunsIt() {
        CompletableFuture<String> outer =
                AsyncCall.call(manual, "A.outer", () -> call("A.inner").join() + " for the outer one");
        manual.runNext();
        assertEquals("A.inner for the outer one", outer.join());
        manual.assertPending();
        manual.runAll();
        assertEquals(List.of("A.inner"), ran);
    }

    @Test
    void nullIsRefused() {
        assertThrows(NullPointerException.class, () -> manual.execute(null));
        assertThrows(NullPointerException.class, () -> manual.run((String) null));
        assertThrows(NullPointerException.class, () -> manual.run((CompletableFuture<?>) null));
        assertThrows(NullPointerException.class, () -> manual.rejectNext(null));
        assertThrows(NullPointerException.class, () -> manual.advance(null));
    }
}
