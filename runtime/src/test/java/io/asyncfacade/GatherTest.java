package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the gathered future of running calls ends with. */
@Timeout(30)
class GatherTest {

    private final CompletableFuture<String> first = new CompletableFuture<>();
    private final CompletableFuture<String> second = new CompletableFuture<>();
    private final CompletableFuture<String> third = new CompletableFuture<>();
    private final IOException failure = new IOException("first");
    private final IOException other = new IOException("other");

    /** Fails when it is called, as its name says nothing about a body of ours. */
    private static <T> CompletableFuture<T> failedCall(Throwable failure) {
        return AsyncCall.call(Runnable::run, "failing", () -> {
            throw failure;
        });
    }

    @Test
    void itTellsWhetherItWasSettledByTheCaller() {
        CompletableFuture<String> call = new CompletableFuture<>();
        CompletableFuture<List<String>> completed = Gather.all(List.of(call));
        assertTrue(completed.complete(List.of("first")));
        assertFalse(completed.complete(List.of("second")));
        assertFalse(completed.completeExceptionally(new IllegalStateException("late")));
        assertFalse(completed.cancel(true));
        assertEquals(List.of("first"), completed.join());
        assertTrue(call.isCancelled());

        CompletableFuture<List<String>> cancelled = Gather.all(List.of(new CompletableFuture<String>()));
        assertTrue(cancelled.cancel(true));
        assertTrue(cancelled.cancel(true)); // as the JDK says it of one that was cancelled before
        assertFalse(cancelled.complete(List.of()));
        assertFalse(cancelled.completeExceptionally(new IllegalStateException("late")));
    }

    @Test
    void anObtrudedResultStopsTheCallsAndReplacesWhateverWasThere() {
        CompletableFuture<String> any = Gather.anySuccess(first, second);
        any.obtrudeValue("mine");
        assertTrue(first.isCancelled());
        assertEquals("mine", any.join());
        any.obtrudeValue("again");
        assertEquals("again", any.join());
        any.obtrudeException(failure);
        assertSame(failure, CallContractTest.failureOf(any));
        CompletableFuture<List<String>> all = Gather.all(List.of(third));
        all.obtrudeException(failure);
        assertTrue(third.isCancelled());
        assertSame(failure, CallContractTest.failureOf(all));
        all.obtrudeException(other);
        assertSame(other, CallContractTest.failureOf(all));
    }

    @Test
    void allHasTheValuesInTheOrderOfTheInput() {
        CompletableFuture<List<String>> all = Gather.all(List.of(first, second, third));
        third.complete("c");
        first.complete("a");
        assertFalse(all.isDone());
        second.complete(null);
        assertEquals(Arrays.asList("a", null, "c"), all.join());
        assertThrows(UnsupportedOperationException.class, () -> all.join().set(0, "x"));
    }

    @Test
    void typesAreInferredFromWhatPeopleHave() {
        List<CompletableFuture<Integer>> futures = List.of(CompletableFuture.completedFuture(1));
        CompletionStage<Long> stage = CompletableFuture.completedStage(2L);
        CompletableFuture<List<Number>> wider = Gather.all(futures);
        CompletableFuture<List<Integer>> streamed = Gather.all(IntStream.range(0, 3)
                .mapToObj(CompletableFuture::completedFuture)
                .toList());
        CompletableFuture<List<Number>> mixed = Gather.all(futures.get(0), stage);
        CompletableFuture<List<Outcome<Integer>>> settled = Gather.allSettled(futures);
        CompletableFuture<Number> any = Gather.anySuccess(futures.get(0), stage);
        assertEquals(List.of(1), wider.join());
        assertEquals(List.of(0, 1, 2), streamed.join());
        assertEquals(List.of(1, 2L), mixed.join());
        assertEquals(List.of(new Outcome.Success<>(1)), settled.join());
        assertEquals(1, any.join());
    }

    @Test
    void nothingToGather() {
        assertEquals(List.of(), Gather.all(List.<CompletableFuture<String>>of()).join());
        assertEquals(List.of(), Gather.<String>allSettled().join());
        NoSuccessException none = assertInstanceOf(
                NoSuccessException.class,
                CallContractTest.failureOf(Gather.anySuccess(List.<CompletableFuture<String>>of())));
        assertEquals("there is no call that could succeed", none.getMessage());
        assertNull(none.getCause());
    }

    @Test
    void allFailsWithTheVeryExceptionOfTheFirstFailure() {
        CompletableFuture<List<String>> all = Gather.all(first, second, third);
        second.completeExceptionally(failure);
        assertSame(failure, CallContractTest.failureOf(all));
        assertTrue(first.isCancelled());
        assertTrue(third.isCancelled());
    }

    @Test
    void aFailureThatIsThereCancelsWhatComesAfterIt() {
        CompletableFuture<List<String>> all = Gather.all(failedCall(failure), second, third);
        assertSame(failure, CallContractTest.failureOf(all));
        assertTrue(second.isCancelled());
        assertTrue(third.isCancelled());
    }

    @Test
    void theWrapperOfADependentStageIsTakenOffAndThatOfACallIsNot() {
        CompletionException own = new CompletionException(failure);
        assertSame(
                failure,
                CallContractTest.failureOf(Gather.all(failedCall(failure).thenApply(v -> v))));
        assertSame(own, CallContractTest.failureOf(Gather.all(GatherTest.<String>failedCall(own))));
        assertSame(own, CallContractTest.failureOf(Gather.all(Gather.all(GatherTest.<String>failedCall(own)))));
        CompletionException bare = new CompletionException("no cause", null);
        assertSame(bare, CallContractTest.failureOf(Gather.all(CompletableFuture.failedStage(bare))));
    }

    @Test
    void allOfACancelledCallIsCancelled() {
        CompletableFuture<List<String>> all = Gather.all(first, second);
        first.cancel(true);
        assertTrue(all.isCancelled());
        assertTrue(second.isCancelled());
        CompletableFuture<List<String>> further = Gather.all(first.thenApply(v -> v), third);
        assertTrue(further.isCancelled());
    }

    @Test
    void allSettledTellsHowEachEnded() {
        CompletableFuture<List<Outcome<String>>> all = Gather.allSettled(first, second, third, third.thenApply(v -> v));
        second.completeExceptionally(failure);
        third.cancel(true);
        assertFalse(all.isDone());
        first.complete("a");
        assertEquals(
                List.of(
                        new Outcome.Success<>("a"),
                        new Outcome.Failure<>(failure),
                        new Outcome.Cancelled<>(),
                        new Outcome.Cancelled<>()),
                all.join());
        assertSame(failure, ((Outcome.Failure<String>) all.join().get(1)).exception());
        assertThrows(UnsupportedOperationException.class, () -> all.join().remove(0));
    }

    @Test
    void anySuccessTakesTheFirstValueAndCancelsTheRest() {
        CompletableFuture<String> any = Gather.anySuccess(List.of(first, second, third));
        first.completeExceptionally(failure);
        assertFalse(any.isDone());
        third.complete("c");
        assertEquals("c", any.join());
        assertTrue(second.isCancelled());
    }

    @Test
    void nullIsASuccess() {
        CompletableFuture<String> any = Gather.anySuccess(first, second);
        second.complete(null);
        assertNull(any.join());
        assertTrue(first.isCancelled());
    }

    @Test
    void anySuccessWithoutOneKeepsAllFailuresInTheOrderOfTheInput() {
        CompletableFuture<String> any = Gather.anySuccess(first, second, third);
        third.cancel(true);
        second.completeExceptionally(other);
        first.completeExceptionally(failure);
        NoSuccessException none = assertInstanceOf(NoSuccessException.class, CallContractTest.failureOf(any));
        assertEquals("none of 3 calls succeeded", none.getMessage());
        assertSame(failure, none.getCause());
        assertSame(other, none.getSuppressed()[0]);
        assertInstanceOf(CancellationException.class, none.getSuppressed()[1]);
        assertEquals(2, none.getSuppressed().length);
    }

    @Test
    void anExceptionThatCallsShareDoesNotGrow() {
        for (int i = 0; i < 3; i++) {
            NoSuccessException none = assertInstanceOf(
                    NoSuccessException.class,
                    CallContractTest.failureOf(Gather.anySuccess(
                            GatherTest.<String>failedCall(failure), failedCall(failure), failedCall(other))));
            assertSame(failure, none.getCause());
            assertSame(failure, none.getSuppressed()[0]);
        }
        assertEquals(0, failure.getSuppressed().length);
        assertEquals(0, other.getSuppressed().length);
    }

    @Test
    void aNullStageFailsTheFutureAndCancelsTheOthers() {
        for (int way = 0; way < 3; way++) {
            CompletableFuture<String> running = new CompletableFuture<>();
            CompletableFuture<String> after = new CompletableFuture<>();
            List<CompletableFuture<String>> stages = Arrays.asList(running, null, after, null);
            CompletableFuture<?> gathered = switch (way) {
                case 0 -> Gather.all(stages);
                case 1 -> Gather.allSettled(stages);
                default -> Gather.anySuccess(stages);
            };
            NullPointerException none =
                    assertInstanceOf(NullPointerException.class, CallContractTest.failureOf(gathered));
            assertEquals("the stage at index 1 is null", none.getMessage());
            assertTrue(running.isCancelled());
            assertTrue(after.isCancelled());
        }
    }

    @Test
    void anIteratorThatThrowsFailsTheFutureAndCancelsWhatItGave() {
        IllegalStateException broken = new IllegalStateException();
        Iterable<CompletableFuture<String>> stages = () -> Stream.of(first, second)
                .peek(stage -> {
                    if (stage == second) {
                        throw broken;
                    }
                })
                .iterator();
        assertSame(broken, CallContractTest.failureOf(Gather.all(stages)));
        assertTrue(first.isCancelled());
        assertFalse(second.isDone());
        assertThrows(NullPointerException.class, () -> Gather.all((Iterable<CompletableFuture<String>>) null));
    }

    @Test
    void theInputIsSeenOnce() {
        List<CompletableFuture<String>> stages = new ArrayList<>(List.of(first, second));
        CompletableFuture<List<String>> all = Gather.all(stages);
        stages.clear();
        first.complete("a");
        second.complete("b");
        assertEquals(List.of("a", "b"), all.join());
    }

    @Test
    void aStageThatAnswersTwiceIsHeardOnce() {
        CompletionStage<String> broken = new CompletableFuture<>() {
            @Override
            public CompletableFuture<String> whenComplete(
                    java.util.function.BiConsumer<? super String, ? super Throwable> action) {
                action.accept("a", null);
                action.accept("x", null);
                return this;
            }
        };
        CompletableFuture<List<String>> all = Gather.all(broken, second);
        assertFalse(all.isDone());
        second.complete("b");
        assertEquals(List.of("a", "b"), all.join());
    }

    @Test
    void aStageThatRefusesToBeFollowedHasFailed() {
        IllegalStateException refusal = new IllegalStateException();
        CompletionStage<String> broken = new CompletableFuture<>() {
            @Override
            public CompletableFuture<String> whenComplete(
                    java.util.function.BiConsumer<? super String, ? super Throwable> action) {
                throw refusal;
            }
        };
        assertSame(refusal, CallContractTest.failureOf(Gather.all(first, broken)));
        assertTrue(first.isCancelled());
    }
}
