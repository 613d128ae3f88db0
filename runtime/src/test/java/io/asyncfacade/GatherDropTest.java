package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a gather does with values that are there already, and that it does not hand on. */
@Timeout(30)
class GatherDropTest {

    private static final Executor HERE = Runnable::run;

    private final AtomicInteger closed = new AtomicInteger();
    private final List<MatrixBody.Resource> opened = new ArrayList<>();

    private CompletableFuture<MatrixBody.Resource> open() {
        MatrixBody.Resource resource = new MatrixBody.Resource();
        opened.add(resource);
        return AsyncCall.callClosing(HERE, "open", () -> resource);
    }

    private CompletableFuture<MatrixBody.Resource> shared() {
        MatrixBody.Resource resource = new MatrixBody.Resource();
        opened.add(resource);
        return AsyncCall.call(HERE, "shared", () -> resource);
    }

    private static CompletableFuture<MatrixBody.Resource> failing() {
        return AsyncCall.callClosing(HERE, "fail", () -> {
            throw new IllegalStateException("boom");
        });
    }

    private List<Integer> closes() {
        return opened.stream().map(resource -> resource.closed.get()).toList();
    }

    @Test
    void allThatFailsClosesWhatItsCallsDeclareAsTheCallersToClose() {
        assertTrue(Gather.all(open(), shared(), failing(), open()).isCompletedExceptionally());
        assertEquals(List.of(1, 0, 1), closes());
    }

    @Test
    void allThatCompletesClosesNothing() {
        List<MatrixBody.Resource> values = Gather.all(open(), open()).join();
        assertSame(opened.get(1), values.get(1));
        assertEquals(List.of(0, 0), closes());
    }

    record Settling(String name, Consumer<CompletableFuture<?>> action) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Settling> settlings() {
        return Stream.of(
                new Settling("cancel", future -> future.cancel(true)),
                new Settling("completeExceptionally", future -> future.completeExceptionally(new Exception("enough"))),
                new Settling("complete", future -> future.complete(null)));
    }

    @ParameterizedTest
    @MethodSource("settlings")
    void whatIsThereWhenItIsSettledFromOutsideIsClosed(Settling settling) {
        for (CompletableFuture<?> gathered : List.of(
                Gather.all(open(), new CompletableFuture<>()),
                Gather.allSettled(open(), new CompletableFuture<>()),
                Gather.over(List.of(0, 1)).all(input -> input == 0 ? open() : new CompletableFuture<>()),
                Gather.over(List.of(0, 1)).allSettled(input -> input == 0 ? open() : new CompletableFuture<>()))) {
            settling.action.accept(gathered);
        }
        assertEquals(List.of(1, 1, 1, 1), closes());
    }

    @Test
    void theLosersOfARaceAreClosedAndTheWinnerIsNot() {
        CompletableFuture<MatrixBody.Resource> first = open();
        CompletableFuture<MatrixBody.Resource> second = open();
        assertSame(opened.get(0), Gather.anySuccess(failing(), first, second).join());
        assertEquals(List.of(0, 1), closes());
    }

    @Test
    void whatIsThereInTimeIsReceived() {
        CompletableFuture<MatrixBody.Resource> never = new CompletableFuture<>();
        assertEquals(
                2, Gather.settledWithin(Duration.ZERO, open(), never).join().size());
        assertEquals(List.of(0), closes());
    }

    @Test
    void aGatherOverInputsClosesWhatItHasKeptWhenACallFails() {
        assertTrue(Gather.over(List.of(0, 1, 2))
                .parallelism(1)
                .all(input -> input == 2 ? failing() : open())
                .isCompletedExceptionally());
        assertEquals(List.of(1, 1), closes());
        assertFalse(Gather.over(List.of(0, 1)).allSettled(input -> open()).isCompletedExceptionally());
        assertEquals(List.of(1, 1, 0, 0), closes());
    }

    @Test
    void whatAConsumerHasTakenIsItsOwn() {
        assertTrue(Gather.over(List.of(0, 1))
                .parallelism(1)
                .forEach(input -> open(), (input, value) -> {
                    if (input == 1) {
                        throw new IllegalStateException("enough");
                    }
                })
                .isCompletedExceptionally());
        assertEquals(List.of(0, 0), closes());
    }

    @Test
    void aSubscriberThatCancelsGetsNoMoreAndTheRestIsClosed() {
        Gather.over(List.of(0, 1))
                .parallelism(2)
                .publish(input -> open())
                .subscribe(new Flow.Subscriber<MatrixBody.Resource>() {
                    private Flow.Subscription subscription;

                    @Override
                    public void onSubscribe(Flow.Subscription begun) {
                        subscription = begun;
                        begun.request(2);
                    }

                    @Override
                    public void onNext(MatrixBody.Resource value) {
                        closed.incrementAndGet();
                        subscription.cancel();
                    }

                    @Override
                    public void onError(Throwable failure) {}

                    @Override
                    public void onComplete() {}
                });
        assertEquals(1, closed.get());
        assertEquals(List.of(0, 1), closes());
    }
}
