package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.asyncfacade.testing.ManualExecutor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Gathering what is there by a time, and hearing of each failure. */
@Timeout(30)
class GatherOutcomeTest {

    @Test
    void whatIsThereInTimeIsThereAndTheRestIsCancelled() {
        ManualExecutor executor = new ManualExecutor();
        CompletableFuture<String> quick = AsyncCall.call(executor, "quick", () -> "value");
        CompletableFuture<String> broken = AsyncCall.call(executor, "broken", () -> {
            throw new IllegalStateException("boom");
        });
        executor.runAll();
        CompletableFuture<String> slow = AsyncCall.call(executor, "slow", () -> "late");
        CompletableFuture<List<Outcome<String>>> gathered =
                Gather.settledWithin(Duration.ofSeconds(2), quick, slow, broken);
        executor.advance(Duration.ofMillis(1_999));
        assertFalse(gathered.isDone());
        executor.advance(Duration.ofMillis(1));
        List<Outcome<String>> outcomes = gathered.join();
        assertEquals(new Outcome.Success<>("value"), outcomes.get(0));
        assertEquals(new Outcome.Cancelled<>(), outcomes.get(1));
        assertEquals(
                "boom", ((Outcome.Failure<String>) outcomes.get(2)).exception().getMessage());
        assertTrue(slow.isCancelled());
        assertThrows(UnsupportedOperationException.class, () -> outcomes.add(new Outcome.Cancelled<>()));
    }

    @Test
    void itIsDoneWhenAllCallsAreAndTheTimerIsForgotten() {
        ManualExecutor executor = new ManualExecutor();
        CompletableFuture<List<Outcome<String>>> gathered =
                Gather.settledWithin(Duration.ofDays(1), List.of(AsyncCall.call(executor, "call", () -> "value")));
        executor.runAll();
        assertEquals(List.of(new Outcome.Success<>("value")), gathered.join());
    }

    @Test
    void aStageThatDoesNotSayWhetherItIsDoneIsCancelledWhenTheTimeIsUp() {
        ManualExecutor executor = new ManualExecutor();
        CompletableFuture<String> call = AsyncCall.call(executor, "call", () -> "value");
        CompletionStage<String> minimal = new CompletableFuture<String>().minimalCompletionStage();
        CompletableFuture<List<Outcome<String>>> gathered =
                Gather.settledWithin(Duration.ofSeconds(2), call, minimal, CompletableFuture.completedStage("there"));
        executor.advance(Duration.ofSeconds(2));
        assertEquals(
                List.of(new Outcome.Cancelled<>(), new Outcome.Cancelled<>(), new Outcome.Success<>("there")),
                gathered.join());
        assertTrue(call.isCancelled());
    }

    @Test
    void noTimeTakesWhatIsThereNow() {
        CompletableFuture<String> open = new CompletableFuture<>();
        assertEquals(
                List.of(new Outcome.Success<>("there"), new Outcome.Cancelled<>()),
                Gather.settledWithin(Duration.ZERO, CompletableFuture.completedFuture("there"), open)
                        .join());
        assertTrue(open.isCancelled());
    }

    @Test
    void aNegativeTimeIsAMistake() {
        assertEquals(
                "the time must not be negative, but is PT-1S",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Gather.settledWithin(Duration.ofSeconds(-1), List.of()))
                        .getMessage());
    }

    @Test
    void eachFailureIsToldWithItsInputAndBeforeTheProgress() {
        IllegalStateException failure = new IllegalStateException("boom");
        List<String> told = new ArrayList<>();
        List<Throwable> instances = new ArrayList<>();
        List<Outcome<Integer>> outcomes = Gather.over(List.of(1, 2, 3))
                .onFailure((input, thrown) -> {
                    told.add("failed " + input);
                    instances.add(thrown);
                    throw new IllegalArgumentException("the listener is broken, too");
                })
                .progress((done, total) -> told.add(done + " of " + total))
                .allSettled(input -> AsyncCall.call(Runnable::run, "call", () -> {
                    if (input == 2) {
                        throw failure;
                    }
                    return input;
                }))
                .join();
        assertEquals(List.of("1 of 3", "failed 2", "2 of 3", "3 of 3"), told);
        assertSame(failure, instances.get(0));
        assertEquals(new Outcome.Failure<>(failure), outcomes.get(1));
    }

    @Test
    void theFailureThatEndsTheGatherIsToldAndWhatItStopsIsNot() {
        List<Integer> told = new ArrayList<>();
        CompletableFuture<Integer> open = new CompletableFuture<>();
        CompletableFuture<Integer> cancelled = new CompletableFuture<>();
        cancelled.cancel(true);
        CompletableFuture<List<Integer>> gathered = Gather.over(List.of(open, cancelled))
                .onFailure((input, failure) -> told.add(input == cancelled ? 1 : 0))
                .all(input -> input);
        assertThrows(CancellationException.class, gathered::join);
        assertTrue(open.isCancelled());
        assertEquals(List.of(1), told);
    }
}
