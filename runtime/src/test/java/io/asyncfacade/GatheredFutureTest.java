package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How a gathered future is settled, step by step. */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SAME_THREAD) // what is done after a test is for its thread
class GatheredFutureTest {

    private final CompletableFuture<String> first = new CompletableFuture<>();
    private final CompletableFuture<String> second = new CompletableFuture<>();
    private final List<String> log = new ArrayList<>();

    @AfterEach
    void theThreadIsAsItWas() {
        assertNull(CurrentWork.note());
    }

    @Test
    void theTimerIsAsLongAsThereIsSomethingToWaitFor() {
        ManualTime time = new ManualTime();
        List<Runnable> tasks = new ArrayList<>();
        CompletableFuture<String> call = AsyncCall.call(time.timed(tasks::add), "call", () -> "value");
        CompletableFuture<List<Outcome<String>>> hour = Gather.settledWithin(Duration.ofHours(1), call);
        assertEquals(1, time.pending());
        CompletableFuture<List<Outcome<String>>> ever = Gather.settledWithin(Duration.ofDays(100_000), call);
        assertEquals(1, time.pending(), "there is none for what is for ever");
        tasks.get(0).run();
        assertEquals(List.of(new Outcome.Success<>("value")), hour.join());
        assertEquals(hour.join(), ever.join());
        assertEquals(0, time.pending());
        assertEquals(
                hour.join(), Gather.settledWithin(Duration.ofHours(1), call).join());
        assertEquals(0, time.pending());
    }

    @Test
    void itIsSettledWhenItsCallsHaveBeenStopped() {
        CompletableFuture<List<String>> all = Gather.all(first, second);
        for (CompletableFuture<String> call : List.of(first, second)) {
            call.whenComplete((value, failure) -> log.add("stopped, done " + all.isDone()));
        }
        all.whenComplete((values, failure) -> log.add("settled"));
        assertTrue(all.complete(List.of()));
        assertEquals(List.of("stopped, done false", "stopped, done false", "settled"), log);
    }

    @Test
    void aCallThatSettlesItWhileItIsStoppedIsTooLateAndDoesNotWait() {
        CompletableFuture<List<String>> all = Gather.all(first, second);
        second.whenComplete((value, failure) -> log.add("complete " + all.complete(List.of("late"))));
        assertTrue(all.complete(List.of("mine")));
        assertEquals(List.of("complete false"), log);
        assertEquals(List.of("mine"), all.join());
    }

    @Test
    void anotherThreadThatComesTooLateWaitsUntilItIsSettled() throws InterruptedException {
        Gate stopping = new Gate();
        CompletableFuture<List<String>> all = Gather.all(first, second);
        second.whenComplete((value, failure) -> stopping.passStubbornly());
        Thread settling = new Thread(() -> all.complete(List.of("mine")));
        settling.start();
        stopping.awaitEntered();
        AtomicReference<String> seen = new AtomicReference<>();
        Thread late = new Thread(() -> {
            boolean settled = all.complete(List.of("late"));
            seen.set("settled " + settled + ", done " + all.isDone());
        });
        late.start();
        Gate.until(() -> late.getState() == Thread.State.TIMED_WAITING || seen.get() != null);
        stopping.open();
        late.join();
        settling.join();
        assertEquals("settled false, done true", seen.get());
        assertEquals(List.of("mine"), all.join());
    }

    @Test
    void whoSettlesItIsToldSo() {
        CompletableFuture<List<String>> failed = Gather.all(first);
        IllegalStateException failure = new IllegalStateException("from outside");
        assertTrue(failed.completeExceptionally(failure));
        assertFalse(failed.completeExceptionally(new IllegalStateException("late")));
        assertSame(failure, CallContractTest.failureOf(failed));
    }

    @Test
    void itHoldsNoThreadThatHasSettledIt() throws InterruptedException {
        CompletableFuture<List<String>> all = Gather.all(first);
        WeakReference<Thread> settler = settler(all);
        Gate.until(() -> {
            System.gc();
            return settler.get() == null;
        });
        assertTrue(all.isDone());
    }

    /** Settles it on another thread, which has ended then, and is held as long as it has not. */
    private static WeakReference<Thread> settler(CompletableFuture<List<String>> all) throws InterruptedException {
        Thread thread = new Thread(() -> all.complete(List.of()));
        thread.start();
        thread.join();
        return new WeakReference<>(thread);
    }

    @Test
    void whatComesTooLateDoesNotSettleIt() {
        CompletableFuture<List<String>> all = Gather.over(List.of(1)).all(input -> first);
        assertTrue(all.complete(List.of("mine")));
        assertFalse(((PullLoop.Receiver<?, ?>) all).exhausted());
        assertEquals(List.of("mine"), all.join());
    }

    @Test
    void aThreadOfOursSettlesItInTheContextOfItsFirstCall() {
        ClassLoader application = new ClassLoader() {};
        Thread test = Thread.currentThread();
        ClassLoader before = test.getContextClassLoader();
        List<ClassLoader> seen = new ArrayList<>();
        FacadeExecutor executor = ExecutorPolicy.callerThread().open();
        CompletableFuture<List<String>> all;
        test.setContextClassLoader(application);
        try {
            all = Gather.all(first);
        } finally {
            test.setContextClassLoader(before);
        }
        all.whenComplete((values, failure) -> seen.add(test.getContextClassLoader()));
        AsyncCall.run(executor, "call", () -> first.complete("value")).join();
        assertSame(application, seen.get(0));
        CompletableFuture<List<String>> other = Gather.all(second);
        other.whenComplete((values, failure) -> seen.add(test.getContextClassLoader()));
        test.setContextClassLoader(application);
        try {
            second.complete("value");
        } finally {
            test.setContextClassLoader(before);
        }
        assertSame(application, seen.get(1), "a thread of others sees what it sees anyway");
    }

    @Test
    void aStageThatIsNullIsNamedByItsIndex() {
        List<CompletionStage<String>> stages = new ArrayList<>();
        stages.add(first);
        stages.add(null);
        stages.add(second);
        stages.add(null);
        Throwable failure = CallContractTest.failureOf(Gather.all(stages));
        assertEquals("the stage at index 1 is null", failure.getMessage());
        assertTrue(first.isCancelled() && second.isCancelled());
    }

    @Test
    void whatIsThereWhenTheTimeIsUpIsKept() {
        ManualTime time = new ManualTime();
        CompletableFuture<String> call = AsyncCall.call(time.timed(task -> {}), "call", () -> "value");
        CompletableFuture<String> failed = CompletableFuture.failedFuture(new IllegalStateException("failed"));
        CompletableFuture<List<Outcome<String>>> gathered =
                Gather.settledWithin(Duration.ofSeconds(1), call, first, failed, second);
        second.complete("second");
        time.advance(Duration.ofSeconds(1));
        List<Outcome<String>> outcomes = gathered.join();
        assertEquals(new Outcome.Cancelled<>(), outcomes.get(0));
        assertEquals(new Outcome.Cancelled<>(), outcomes.get(1));
        assertEquals(
                "failed",
                ((Outcome.Failure<String>) outcomes.get(2)).exception().getMessage());
        assertEquals(new Outcome.Success<>("second"), outcomes.get(3));
        assertEquals(4, outcomes.size());
        assertTrue(call.isCancelled() && first.isCancelled());
        CompletableFuture<List<String>> all = Gather.all(new CompletableFuture<String>());
        ((GatheredFuture.Running<?, ?>) all).timeIsUp();
        assertFalse(all.isDone(), "only outcomes have a time");
    }

    /** Answers as often as the test says. */
    private static final class Talking extends CompletableFuture<String> {
        private final List<BiConsumer<? super String, ? super Throwable>> followers = new ArrayList<>();

        @Override
        public CompletableFuture<String> whenComplete(BiConsumer<? super String, ? super Throwable> follower) {
            followers.add(follower);
            return this;
        }
    }

    @Test
    void aStageThatAnswersTwiceCountsOnce() {
        Talking talking = new Talking();
        CompletableFuture<List<String>> all = Gather.all(talking, first);
        talking.followers.get(0).accept("a", null);
        talking.followers.get(0).accept("b", null);
        assertFalse(all.isDone());
        first.complete("c");
        assertEquals(List.of("a", "c"), all.join());
        Talking other = new Talking();
        CompletableFuture<List<String>> allOther = Gather.all(other, other);
        other.followers.get(0).accept("a", null);
        assertFalse(allOther.isDone());
        other.followers.get(1).accept("b", null);
        assertEquals(List.of("a", "b"), allOther.join());
    }

    @Test
    void whatFollowsAFailureThatIsThereIsNotFollowed() {
        Talking talking = new Talking();
        CompletableFuture<List<String>> all =
                Gather.all(CompletableFuture.failedFuture(new IllegalStateException("there")), talking);
        assertTrue(all.isCompletedExceptionally());
        assertEquals(List.of(), talking.followers);
    }

    @Test
    void whatCannotBeGatheredIsRefused() {
        assertThrows(NullPointerException.class, () -> Gather.all((Iterable<CompletableFuture<String>>) null));
        assertThrows(NullPointerException.class, () -> Gather.over((Iterator<String>) null));
        assertThrows(NullPointerException.class, () -> Gather.all(first).completeExceptionally(null));
    }

    @Test
    void aThreadThatWaitsForItRunsOneOfItsCallsAfterTheOther() {
        List<Runnable> tasks = new ArrayList<>();
        Executor held = tasks::add;
        CompletableFuture<Void> outer = AsyncCall.run(held, "outer", () -> {
            CompletableFuture<List<String>> all = Gather.all(
                    first,
                    AsyncCall.call(held, "call", () -> log("first")),
                    AsyncCall.call(held, "call", () -> log("second")));
            GatheredFuture<?> gathered = (GatheredFuture<?>) all;
            assertTrue(gathered.help());
            assertEquals(List.of("first"), log);
            assertTrue(gathered.help());
            assertEquals(List.of("first", "second"), log);
            assertFalse(gathered.help());
        });
        tasks.get(0).run();
        outer.join();
        assertEquals(3, tasks.size());
    }

    private String log(String what) {
        log.add(what);
        return what;
    }
}
