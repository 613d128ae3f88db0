package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A chain whose last stage cancels the call at its start. */
@Timeout(30)
class CallChainTest {

    private final ExecutorService pool = Executors.newFixedThreadPool(2, task -> new Thread(task, "chain-test"));
    private final CompletableFuture<String> call = new CompletableFuture<>();
    private final CompletableFuture<String> other = new CompletableFuture<>();

    @AfterEach
    void shutDown() {
        pool.shutdownNow();
    }

    @Test
    void withoutTheViewTheCallGoesOn() {
        assertTrue(call.thenApply(v -> v).cancel(true));
        assertFalse(call.isDone());
    }

    @Test
    void cancellingTheLastStageInterruptsTheCall() {
        Gate gate = new Gate();
        CountDownLatch left = new CountDownLatch(1);
        CompletableFuture<String> running = AsyncCall.call(pool, "call", () -> {
            try {
                gate.pass();
                return "passed";
            } finally {
                left.countDown();
            }
        });
        gate.awaitEntered();
        CompletableFuture<Void> last = CallChain.of(running).thenApply(v -> v).thenAccept(v -> {});
        assertTrue(last.cancel(true));
        Gate.await(left);
        assertTrue(gate.interrupted.get());
        assertTrue(running.isCancelled());
        assertTrue(last.isCancelled());
    }

    @Test
    void aStageTellsWhetherItWasSettledByTheCaller() {
        CompletableFuture<String> completed = CallChain.of(call).thenApply(v -> v);
        assertTrue(completed.complete("first"));
        assertFalse(completed.complete("second"));
        assertFalse(completed.completeExceptionally(new IllegalStateException("late")));
        assertFalse(completed.cancel(true));
        assertEquals("first", completed.join());

        CompletableFuture<String> failed = CallChain.of(other).thenApply(v -> v);
        assertTrue(failed.completeExceptionally(new IllegalStateException("first")));
        assertFalse(failed.complete("late"));
        assertFalse(failed.cancel(true));
        assertTrue(failed.isCompletedExceptionally() && !failed.isCancelled());
        assertTrue(call.isDone() && other.isDone()); // what is above has stopped
    }

    @Test
    void cancelFalseDoesNotInterrupt() {
        List<Boolean> asked = new ArrayList<>();
        CompletableFuture<String> asking = new CompletableFuture<>() {
            @Override
            public boolean cancel(boolean mayInterruptIfRunning) {
                asked.add(mayInterruptIfRunning);
                return super.cancel(mayInterruptIfRunning);
            }
        };
        CallChain.of(asking).thenApply(v -> v).thenApply(v -> v).cancel(false);
        assertEquals(List.of(false), asked);
    }

    record Making(String name, Function<CompletableFuture<String>, CompletableFuture<?>> stage) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Making> stages() {
        return Stream.of(
                new Making("the view itself", first -> first),
                new Making("thenApply", first -> first.thenApply(v -> v)),
                new Making("thenApplyAsync", first -> first.thenApplyAsync(v -> v, Runnable::run)),
                new Making("thenAccept", first -> first.thenAccept(v -> {})),
                new Making("thenRun", first -> first.thenRun(() -> {})),
                new Making("handle", first -> first.handle((v, failure) -> v)),
                new Making("whenComplete", first -> first.whenComplete((v, failure) -> {})),
                new Making("exceptionally", first -> first.exceptionally(failure -> null)),
                new Making("copy", CompletableFuture::copy),
                new Making("minimal", first -> first.minimalCompletionStage().toCompletableFuture()),
                new Making("thenCompose", first -> first.thenCompose(v -> never())),
                new Making("exceptionallyCompose", first -> first.exceptionallyCompose(failure -> never())),
                new Making("thenCombine", first -> first.thenCombine(never(), (a, b) -> a)),
                new Making("thenAcceptBoth", first -> first.thenAcceptBoth(never(), (a, b) -> {})),
                new Making("runAfterBoth", first -> first.runAfterBoth(never(), () -> {})),
                new Making("applyToEither", first -> first.applyToEither(never(), v -> v)),
                new Making("acceptEither", first -> first.acceptEither(never(), v -> {})),
                new Making("runAfterEither", first -> first.runAfterEither(never(), () -> {})),
                new Making("twice itself", first -> first.thenCombine(first, (a, b) -> a)));
    }

    static Stream<Making> asyncStages() {
        Executor direct = Runnable::run;
        return Stream.of(
                new Making("thenComposeAsync", first -> first.thenComposeAsync(v -> never())),
                new Making("thenComposeAsync on", first -> first.thenComposeAsync(v -> never(), direct)),
                new Making("exceptionallyComposeAsync", first -> first.exceptionallyComposeAsync(failure -> never())),
                new Making(
                        "exceptionallyComposeAsync on",
                        first -> first.exceptionallyComposeAsync(failure -> never(), direct)),
                new Making("thenCombineAsync", first -> first.thenCombineAsync(never(), (a, b) -> a)),
                new Making("thenCombineAsync on", first -> first.thenCombineAsync(never(), (a, b) -> a, direct)),
                new Making("thenAcceptBothAsync", first -> first.thenAcceptBothAsync(never(), (a, b) -> {})),
                new Making("thenAcceptBothAsync on", first -> first.thenAcceptBothAsync(never(), (a, b) -> {}, direct)),
                new Making("runAfterBothAsync", first -> first.runAfterBothAsync(never(), () -> {})),
                new Making("runAfterBothAsync on", first -> first.runAfterBothAsync(never(), () -> {}, direct)),
                new Making("applyToEitherAsync", first -> first.applyToEitherAsync(never(), v -> v)),
                new Making("applyToEitherAsync on", first -> first.applyToEitherAsync(never(), v -> v, direct)),
                new Making("acceptEitherAsync", first -> first.acceptEitherAsync(never(), v -> {})),
                new Making("acceptEitherAsync on", first -> first.acceptEitherAsync(never(), v -> {}, direct)),
                new Making("runAfterEitherAsync", first -> first.runAfterEitherAsync(never(), () -> {})),
                new Making("runAfterEitherAsync on", first -> first.runAfterEitherAsync(never(), () -> {}, direct)));
    }

    private static CompletableFuture<String> never() {
        return new CompletableFuture<>();
    }

    @ParameterizedTest
    @MethodSource({"stages", "asyncStages"})
    void everyKindOfStageStopsTheCall(Making making) {
        CompletableFuture<?> last = making.stage.apply(CallChain.of(call));
        assertFalse(call.isDone());
        assertTrue(last.cancel(true));
        assertTrue(call.isCancelled());
    }

    record Settling(String name, Consumer<CompletableFuture<String>> way) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Settling> settlings() {
        return Stream.of(
                new Settling("cancel", stage -> stage.cancel(true)),
                new Settling("complete", stage -> stage.complete("mine")),
                new Settling("completeExceptionally", stage -> stage.completeExceptionally(new IOException())),
                new Settling("orTimeout", stage -> stage.orTimeout(1, TimeUnit.MILLISECONDS)),
                new Settling("completeOnTimeout", stage -> stage.completeOnTimeout("mine", 1, TimeUnit.MILLISECONDS)),
                new Settling("completeAsync", stage -> stage.completeAsync(() -> "mine", Runnable::run)),
                new Settling("obtrudeValue", stage -> stage.obtrudeValue("mine")),
                new Settling("obtrudeException", stage -> stage.obtrudeException(new IOException())));
    }

    @ParameterizedTest
    @MethodSource("settlings")
    void everyWayOfSettlingStopsTheCall(Settling settling) {
        CompletableFuture<String> last = CallChain.of(call).thenApply(v -> v).thenApply(v -> v);
        settling.way.accept(last);
        Gate.until(call::isDone);
        Gate.until(last::isDone);
        assertTrue(call.isCancelled());
    }

    @Test
    void aTimeoutIsTheFailureOfTheStageThatHasIt() {
        CompletableFuture<String> timed = CallChain.of(call).thenApply(v -> v).orTimeout(1, TimeUnit.MILLISECONDS);
        Gate.until(timed::isDone);
        assertInstanceOf(TimeoutException.class, CallContractTest.failureOf(timed));
        Gate.until(call::isDone);
        assertTrue(call.isCancelled());
    }

    @Test
    void aTimeoutInTheMiddleNeedsNothing() {
        CompletableFuture<String> last = CallChain.of(call)
                .orTimeout(1, TimeUnit.HOURS)
                .thenApply(v -> v)
                .completeOnTimeout("late", 1, TimeUnit.HOURS)
                .thenApply(v -> v);
        assertTrue(last.cancel(true));
        assertTrue(call.isCancelled());
    }

    @Test
    void aStageThatIsDoneLeavesNoTimer() {
        ManualTime time = new ManualTime();
        List<Runnable> tasks = new ArrayList<>();
        CompletableFuture<Integer> number = AsyncCall.call(time.timed(tasks::add), "call", () -> 1);
        CompletableFuture<Integer> timed = CallChain.of(number).orTimeout(1, TimeUnit.HOURS);
        assertEquals(1, time.pending());
        tasks.get(0).run();
        assertEquals(1, timed.join());
        assertEquals(0, time.pending());
    }

    @Test
    void ofTwoDependentsBothHaveToBeCancelled() {
        CompletableFuture<String> chain = CallChain.of(call);
        CompletableFuture<String> one = chain.thenApply(v -> v);
        CompletableFuture<String> two = chain.thenApply(v -> v).thenApply(v -> v);
        assertTrue(one.cancel(true));
        assertTrue(one.cancel(true)); // counts once
        assertFalse(call.isDone());
        assertTrue(two.cancel(true));
        assertTrue(call.isCancelled());
    }

    @Test
    void aDependentThatIsLeftGetsItsValue() {
        CompletableFuture<String> middle = CallChain.of(call).thenApply(v -> v + "!");
        CompletableFuture<String> one = middle.thenApply(v -> v);
        CompletableFuture<String> two = middle.thenApply(v -> v);
        one.cancel(true);
        call.complete("value");
        assertEquals("value!", two.join());
        assertEquals("value!", middle.join());
    }

    @Test
    void aThreadThatWaitsNeedsTheStage() throws Exception {
        CompletableFuture<String> chain = CallChain.of(call);
        int dependents = chain.getNumberOfDependents();
        CompletableFuture<String> waiting = CompletableFuture.supplyAsync(chain::join, pool);
        Gate.until(() -> chain.getNumberOfDependents() > dependents);
        assertTrue(chain.thenApply(v -> v).cancel(true));
        assertFalse(call.isDone());
        call.complete("value");
        assertEquals("value", waiting.join());
        CompletableFuture<String> later = CallChain.of(other);
        assertThrows(TimeoutException.class, () -> later.get(1, TimeUnit.MILLISECONDS));
        later.thenApply(v -> v).cancel(true);
        assertTrue(other.isCancelled());
    }

    @Test
    void combiningStagesStopBoth() {
        CompletableFuture<String> both = CallChain.of(call).thenCombine(other, (a, b) -> a + b);
        both.cancel(true);
        assertTrue(call.isCancelled());
        assertTrue(other.isCancelled());
    }

    @Test
    void aCallThatEndedBeforeIsNoReasonToKeepTheOther() {
        CompletableFuture<String> first = CallChain.of(call);
        CompletableFuture<String> second = CallChain.of(other);
        CompletableFuture<String> either = first.applyToEither(second, v -> v);
        call.complete("value");
        assertEquals("value", either.join());
        assertFalse(other.isDone());
        second.thenApply(v -> v).cancel(true); // the stage of both is done, and needs it no more
        assertTrue(other.isCancelled());
    }

    @Test
    void theCallWithinThenComposeIsStopped() {
        CompletableFuture<String> composed =
                CallChain.of(call).thenCompose(v -> other).thenApply(v -> v);
        call.complete("value");
        assertFalse(other.isDone());
        composed.cancel(true);
        assertTrue(other.isCancelled());
    }

    @Test
    void theCallWithinThenComposeIsStoppedWhenItComesTooLate() {
        Gate gate = new Gate();
        CompletableFuture<String> composed = CallChain.of(call)
                .thenComposeAsync(
                        v -> {
                            gate.passStubbornly();
                            return other;
                        },
                        pool);
        call.complete("value");
        gate.awaitEntered();
        composed.cancel(true);
        assertFalse(other.isDone());
        gate.open();
        Gate.until(other::isDone);
        assertTrue(other.isCancelled());
    }

    @Test
    void theCallThatStandsInForAFailureIsStopped() {
        CompletableFuture<String> composed = CallChain.of(call).exceptionallyCompose(failure -> other);
        call.completeExceptionally(new IOException());
        composed.cancel(true);
        assertTrue(other.isCancelled());
    }

    @Test
    void valuesAndFailuresAreThoseOfTheCall() {
        IOException failure = new IOException();
        assertEquals(
                "value",
                CallChain.of(CompletableFuture.completedFuture("value")).join());
        assertSame(failure, CallContractTest.failureOf(CallChain.of(CompletableFuture.failedFuture(failure))));
        Throwable wrapped = CallContractTest.failureOf(
                CallChain.of(CompletableFuture.failedFuture(failure)).thenApply(v -> v));
        assertSame(failure, assertInstanceOf(CompletionException.class, wrapped).getCause());
        call.cancel(true);
        assertTrue(CallChain.of(call).isCancelled());
        CompletableFuture<String> none =
                CallChain.of(CompletableFuture.completedFuture("value")).thenCompose(v -> null);
        assertInstanceOf(
                NullPointerException.class,
                assertThrows(CompletionException.class, none::join).getCause());
        assertThrows(NullPointerException.class, () -> CallChain.of(null));
    }

    @Test
    void aStageThatRefusesToBeFollowedFailsTheChain() {
        IllegalStateException refusal = new IllegalStateException();
        CompletableFuture<String> broken = new CompletableFuture<>() {
            @Override
            public CompletableFuture<String> whenComplete(BiConsumer<? super String, ? super Throwable> action) {
                throw refusal;
            }
        };
        assertSame(refusal, CallContractTest.failureOf(CallChain.of(broken)));
    }

    @Test
    void aStageOfAStageThatWasCancelledStopsWhatItHangsOn() {
        CompletableFuture<String> composed = CallChain.of(call).thenCompose(v -> other);
        CompletableFuture<String> needed = CallChain.of(other);
        CompletableFuture<String> last = composed.thenCombine(needed, (a, b) -> a);
        needed.thenApply(v -> v).cancel(true);
        assertFalse(other.isDone(), "the last stage needs it");
        last.cancel(true);
        assertTrue(call.isCancelled());
        assertTrue(other.isCancelled());
    }

    @Test
    void aViewOfAViewIsTheView() {
        CompletableFuture<String> chain = CallChain.of(call);
        assertSame(chain, CallChain.of(chain));
    }

    @Test
    void asyncStagesRunOnTheCallsExecutor() {
        CompletableFuture<String> thread = CallChain.of(AsyncCall.call(pool, "call", () -> "value"))
                .thenCompose(v -> CompletableFuture.completedFuture(v))
                .thenCombine(other, (a, b) -> a)
                .thenApplyAsync(v -> Thread.currentThread().getName());
        other.complete("value");
        assertEquals("chain-test", thread.join());
    }

    @Test
    void theCallStopsBeforeTheDependentsOfTheCancelledStageRun() {
        CompletableFuture<String> last = CallChain.of(call).thenApply(v -> v);
        List<Boolean> seen = new ArrayList<>();
        last.whenComplete((value, failure) -> seen.add(call.isCancelled()));
        last.whenComplete((value, failure) -> seen.add(call.isCancelled()));
        last.cancel(true);
        assertEquals(List.of(true, true), seen);
    }

    @Test
    void aLongChainNeedsNoDeepStack() {
        CompletableFuture<String> last = CallChain.of(call);
        for (int i = 0; i < 100_000; i++) {
            last = last.thenApply(v -> v);
        }
        last.cancel(true);
        assertTrue(call.isCancelled());
    }

    @Test
    void aStageThatIsDoneHoldsNothing() {
        CompletableFuture<String> first = CallChain.of(call);
        WeakReference<Object> reference = new WeakReference<>(first);
        CompletableFuture<String> last = first.thenApply(v -> v).thenApply(v -> v);
        first = null;
        call.complete("value");
        Gate.until(() -> {
            System.gc();
            return reference.get() == null;
        });
        assertEquals("value", last.join());
    }

    @Test
    void stagesInBetweenAreCancelled() {
        CompletableFuture<String> middle = CallChain.of(new CompletableFuture<String>().minimalCompletionStage())
                .thenApply(v -> v);
        middle.thenApply(v -> v).cancel(true);
        assertTrue(middle.isCancelled());
        assertInstanceOf(CancellationException.class, CallContractTest.failureOf(middle));
    }
}
