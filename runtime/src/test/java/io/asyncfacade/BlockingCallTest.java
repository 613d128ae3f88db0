package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a caller sees who waits for a future. */
@Timeout(30)
class BlockingCallTest {

    private static final Duration FOREVER = ChronoUnit.FOREVER.getDuration();
    private static final Duration SOON = Duration.ofMillis(1);

    private final CompletableFuture<String> future = new CompletableFuture<>();

    private String await(Class<?>... declared) {
        return BlockingCall.await(FOREVER, "Client.fetch", future, declared);
    }

    private <X extends Throwable> X thrown(Class<X> type, Class<?>... declared) {
        X thrown = assertThrows(type, () -> await(declared));
        assertSame(type, thrown.getClass());
        return thrown;
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 1, Long.MAX_VALUE})
    void aFutureThatIsDoneGivesItsValueWhateverTheTimeout(long seconds) {
        future.complete("value");

        assertEquals("value", BlockingCall.await(Duration.ofSeconds(seconds), "Client.fetch", future));
    }

    @Test
    void nullIsAValue() {
        future.complete(null);

        assertNull(await());
    }

    @Test
    void theCallerWaitsForTheValue() {
        Gate gate = new Gate();
        CompletableFuture<String> call = AsyncCall.call(task -> new Thread(task).start(), "call", () -> {
            gate.pass();
            return "value";
        });
        Thread opener = new Thread(() -> {
            gate.awaitEntered();
            gate.open();
        });
        opener.start();

        assertEquals("value", BlockingCall.await(Duration.ofSeconds(30), "Client.fetch", call));
    }

    // ---- failures

    @ParameterizedTest
    @ValueSource(classes = {IllegalStateException.class, AssertionError.class, CancellationException.class})
    void uncheckedExceptionsAndErrorsAreThrownAsTheyAre(Class<? extends Throwable> type)
            throws ReflectiveOperationException {
        Throwable failure = type.getConstructor().newInstance();
        CompletableFuture<String> call = AsyncCall.call(Runnable::run, "call", () -> {
            throw failure;
        });

        assertSame(failure, assertThrows(type, () -> BlockingCall.await(FOREVER, "Client.fetch", call)));
    }

    @Test
    void aDeclaredExceptionIsThrownAsItIs() {
        IOException failure = new FileNotFoundException("gone");
        future.completeExceptionally(failure);

        assertSame(failure, thrown(FileNotFoundException.class, InterruptedException.class, IOException.class));
    }

    @Test
    void aCheckedExceptionThatIsNotDeclaredIsACause() {
        IOException failure = new IOException("gone");
        future.completeExceptionally(failure);

        CompletionException thrown = thrown(CompletionException.class, InterruptedException.class);

        assertSame(failure, thrown.getCause());
        assertEquals("Client.fetch failed: java.io.IOException: gone", thrown.getMessage());
    }

    @Test
    void anExceptionThatIsNoneIsChecked() {
        Throwable failure = new Throwable("neither");
        future.completeExceptionally(failure);

        assertSame(failure, thrown(CompletionException.class, Exception.class).getCause());
        assertSame(failure, thrown(Throwable.class, Throwable.class));
    }

    @Test
    void whatFuturesPutAroundAnExceptionIsTakenOff() {
        IOException failure = new IOException("gone");
        future.completeExceptionally(new CompletionException(new ExecutionException(new CompletionException(failure))));

        assertSame(failure, thrown(IOException.class, Exception.class));
        assertSame(failure, assertThrows(IOException.class, () -> dependent(future)));
    }

    private static String dependent(CompletableFuture<String> stage) throws IOException {
        return BlockingCall.await(FOREVER, "Client.fetch", stage.thenApply(value -> value), IOException.class);
    }

    @Test
    void aWrapperWithoutACauseIsTheFailure() {
        CompletionException failure = new CompletionException("no cause", null);
        future.completeExceptionally(failure);

        assertSame(failure, thrown(CompletionException.class));
    }

    @Test
    void whatABodyThrewIsTheFailureEvenIfItIsAWrapper() {
        CompletionException failure = new CompletionException("of the delegate's own", new IOException());
        CompletableFuture<String> call = AsyncCall.call(Runnable::run, "call", () -> {
            throw failure;
        });

        assertSame(
                failure,
                assertThrows(
                        CompletionException.class,
                        () -> BlockingCall.await(FOREVER, "Client.fetch", call, IOException.class)));
    }

    @Test
    void aCancelledFutureIsACancellation() {
        future.cancel(true);

        thrown(CancellationException.class);
    }

    @Test
    void aDependentOfACancelledFutureIsACancellation() {
        CompletableFuture<String> dependent = future.thenApply(value -> value);
        future.cancel(true);

        assertThrows(CancellationException.class, () -> BlockingCall.await(FOREVER, "Client.fetch", dependent));
    }

    @Test
    void noFutureIsANullPointerThatNamesTheCall() {
        NullPointerException thrown = assertThrows(
                NullPointerException.class, () -> BlockingCall.await(FOREVER, "Client.fetch", null, IOException.class));
        NullPointerException ofStage =
                assertThrows(NullPointerException.class, () -> BlockingCall.awaitStage(FOREVER, "Client.fetch", null));

        assertEquals("Client.fetch returned null instead of a future", thrown.getMessage());
        assertEquals(thrown.getMessage(), ofStage.getMessage());
    }

    // ---- kinds of futures

    @Test
    void anyFutureWillDo() {
        IOException failure = new IOException();
        FutureTask<String> fine = new FutureTask<>(() -> "value");
        FutureTask<String> failed = new FutureTask<>(() -> {
            throw failure;
        });
        fine.run();
        failed.run();

        assertEquals("value", BlockingCall.await(FOREVER, "Client.fetch", fine));
        assertSame(
                failure,
                assertThrows(CompletionException.class, () -> BlockingCall.await(FOREVER, "Client.fetch", failed))
                        .getCause());
    }

    @Test
    void anyStageWillDo() {
        IOException failure = new IOException();

        assertEquals(
                "value", BlockingCall.awaitStage(FOREVER, "Client.fetch", CompletableFuture.completedStage("value")));
        assertSame(
                failure,
                assertThrows(
                        IOException.class,
                        () -> BlockingCall.awaitStage(
                                FOREVER,
                                "Client.fetch",
                                CompletableFuture.failedStage(failure).thenApply(value -> value),
                                IOException.class)));
    }

    @Test
    void aStageWithAFutureIsCancelled() {
        assertThrows(CompletionException.class, () -> BlockingCall.awaitStage(SOON, "Client.fetch", future));

        assertTrue(future.isCancelled());
    }

    /** A stage that has callbacks and nothing else. */
    @SuppressWarnings("unchecked") // what a proxy of a generic interface takes and returns
    private CompletionStage<String> onlyCallbacks(Runnable heard) {
        return (CompletionStage<String>) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {CompletionStage.class}, (stage, method, arguments) -> {
                    if (!method.getName().equals("whenComplete")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    future.whenComplete((BiConsumer<Object, Throwable>) arguments[0]);
                    heard.run();
                    return stage;
                });
    }

    @Test
    void aStageWithoutAFutureIsWaitedForByItsCallback() {
        assertEquals(
                "value",
                BlockingCall.awaitStage(FOREVER, "Client.fetch", onlyCallbacks(() -> future.complete("value"))));
    }

    @Test
    void theFailureOfAStageWithoutAFutureIsThrown() {
        IOException failure = new IOException();
        CompletionStage<String> failing = onlyCallbacks(() -> future.completeExceptionally(failure));

        assertSame(
                failure,
                assertThrows(
                        IOException.class,
                        () -> BlockingCall.awaitStage(FOREVER, "Client.fetch", failing, IOException.class)));
    }

    @Test
    void aStageWithoutAFutureIsLeftAloneAtTheTimeout() {
        CompletionStage<String> pending = onlyCallbacks(() -> {});

        assertThrows(CompletionException.class, () -> BlockingCall.awaitStage(SOON, "Client.fetch", pending));

        assertFalse(future.isDone());
    }

    @Test
    void aWorkerThatWaitsForAQueuedCallOfItsExecutorRunsIt() {
        try (FacadeExecutor executor = ExecutorPolicy.platformThreads(1).open()) {
            CompletableFuture<String> outer = AsyncCall.call(
                    executor,
                    "outer",
                    () -> BlockingCall.await(
                            ChronoUnit.FOREVER.getDuration(),
                            "inner",
                            AsyncCall.call(executor, "inner", () -> "value")));

            assertEquals("value", outer.join());
        }
    }
}
