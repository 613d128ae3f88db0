package app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.asyncfacade.BlockingFacade;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.function.Executable;

/** What callers of a class see that waits for futures. */
final class BlockingCheck {
    @BlockingFacade
    interface Api<T> {
        CompletableFuture<T> fetch(int id) throws IOException;

        CompletionStage<Integer> number();

        Future<String> text(String name) throws InterruptedException, TimeoutException;

        CompletableFuture<Void> nothing() throws Exception;

        int plain(int number) throws IOException;
    }

    /** Returns the same future from every method. */
    private static final class Same implements Api<String> {
        final CompletableFuture<Object> future = new CompletableFuture<>();

        @Override
        @SuppressWarnings("unchecked")
        public CompletableFuture<String> fetch(int id) throws IOException {
            if (id < 0) {
                throw new FileNotFoundException("thrown, not returned");
            }
            return (CompletableFuture<String>) (Object) future;
        }

        @Override
        public CompletionStage<Integer> number() {
            return future.thenApply(Integer.class::cast);
        }

        @Override
        public Future<String> text(String name) {
            return future.thenApply(value -> name + value);
        }

        @Override
        @SuppressWarnings("unchecked")
        public CompletableFuture<Void> nothing() {
            return (CompletableFuture<Void>) (Object) future;
        }

        @Override
        public int plain(int number) throws IOException {
            if (number < 0) {
                throw new IOException("plain");
            }
            return number + 1;
        }
    }

    private final Same api = new Same();
    private final BlockingCheck_ApiBlocking<String> blocking = new BlockingCheck_ApiBlocking<>(api);
    private final BlockingCheck_ApiBlocking<String> hasty =
            new BlockingCheck_ApiBlocking<>(api, Duration.ofMillis(1));

    private static BlockingCheck failing(Throwable failure) {
        BlockingCheck check = new BlockingCheck();
        check.api.future.completeExceptionally(failure);
        return check;
    }

    static void valuesAreReturned() throws Exception {
        BlockingCheck check = new BlockingCheck();
        check.api.future.complete(null);
        assertNull(check.blocking.fetch(1));
        check.blocking.nothing();
        check.api.future.obtrudeValue(7);
        assertEquals(7, check.blocking.number());
        assertEquals("number 7", check.blocking.text("number "));
        assertEquals(8, check.blocking.plain(7));
        assertEquals(8, check.hasty.plain(7));
    }

    static void callerWaitsUntilThereIsAValue() throws Exception {
        BlockingCheck check = new BlockingCheck();
        CountDownLatch called = new CountDownLatch(1);
        Api<String> signalling = proxy(called::countDown, check.api.future);
        Thread completer = new Thread(() -> {
            await(called);
            check.api.future.complete("value");
        });
        completer.start();
        assertEquals("value", new BlockingCheck_ApiBlocking<>(signalling).fetch(1));
    }

    static void uncheckedExceptionsAndErrorsAreThrownAsTheyAre() {
        for (Throwable failure : new Throwable[] {new IllegalStateException(), new AssertionError()}) {
            BlockingCheck check = failing(failure);
            assertSame(failure, assertThrows(failure.getClass(), () -> check.blocking.fetch(1)));
            assertSame(failure, assertThrows(failure.getClass(), check.blocking::number));
            assertSame(failure, assertThrows(failure.getClass(), () -> check.blocking.text("")));
        }
    }

    static void declaredExceptionsAreThrownAsTheyAre() {
        IOException failure = new FileNotFoundException("gone");
        BlockingCheck check = failing(failure);
        assertSame(failure, assertThrows(IOException.class, () -> check.blocking.fetch(1)));
        assertSame(failure, assertThrows(IOException.class, check.blocking::nothing));
    }

    static void otherCheckedExceptionsAreCauses() {
        IOException failure = new IOException("gone");
        BlockingCheck check = failing(failure);
        assertCause(failure, "Api.number failed: java.io.IOException: gone", check.blocking::number);
        assertCause(failure, "Api.text failed: java.io.IOException: gone", () -> check.blocking.text(""));
    }

    private static void assertCause(Throwable failure, String message, Executable call) {
        CompletionException thrown = assertThrows(CompletionException.class, call);
        assertSame(failure, thrown.getCause());
        assertEquals("BlockingCheck." + message, thrown.getMessage());
    }

    static void whatTheMethodItselfThrowsIsThrown() {
        BlockingCheck check = new BlockingCheck();
        assertEquals(
                "thrown, not returned",
                assertThrows(FileNotFoundException.class, () -> check.blocking.fetch(-1))
                        .getMessage());
        assertEquals(
                "plain",
                assertThrows(IOException.class, () -> check.blocking.plain(-1)).getMessage());
    }

    static void cancelledCallIsACancellation() {
        BlockingCheck check = new BlockingCheck();
        check.api.future.cancel(true);
        assertThrows(CancellationException.class, () -> check.blocking.fetch(1));
        assertThrows(CancellationException.class, check.blocking::number);
    }

    static void timeoutCancelsTheCall() {
        BlockingCheck check = new BlockingCheck();
        CompletionException thrown = assertThrows(CompletionException.class, () -> check.hasty.fetch(1));
        assertTrue(check.api.future.isCancelled());
        assertSame(TimeoutException.class, thrown.getCause().getClass());
        assertEquals(
                "BlockingCheck.Api.fetch did not end within PT0.001S",
                thrown.getCause().getMessage());
    }

    static void timeoutIsThrownWhereItIsDeclared() {
        assertThrows(TimeoutException.class, () -> new BlockingCheck().hasty.text(""));
        assertThrows(TimeoutException.class, () -> new BlockingCheck().hasty.nothing());
    }

    static void interruptCancelsTheCallAndKeepsTheFlag() {
        BlockingCheck check = new BlockingCheck();
        Thread.currentThread().interrupt();
        CompletionException thrown = assertThrows(CompletionException.class, () -> check.blocking.fetch(1));
        assertTrue(Thread.interrupted());
        assertSame(InterruptedException.class, thrown.getCause().getClass());
        assertTrue(check.api.future.isCancelled());
    }

    static void interruptIsThrownWhereItIsDeclared() {
        BlockingCheck check = new BlockingCheck();
        Thread.currentThread().interrupt();
        assertThrows(InterruptedException.class, check.blocking::nothing);
        assertFalse(Thread.interrupted());
        assertTrue(check.api.future.isCancelled());
    }

    static void noFutureIsANullPointerThatNamesTheCall() {
        BlockingCheck_ApiBlocking<String> none =
                new BlockingCheck_ApiBlocking<>(proxy(() -> {}, null));
        assertEquals(
                "BlockingCheck.Api.fetch returned null instead of a future",
                assertThrows(NullPointerException.class, () -> none.fetch(1)).getMessage());
        assertEquals(
                "BlockingCheck.Api.number returned null instead of a future",
                assertThrows(NullPointerException.class, none::number).getMessage());
    }

    static void stageWithoutAFutureIsWaitedFor() {
        CompletableFuture<Integer> seven = CompletableFuture.completedFuture(7);
        Object stage = Proxy.newProxyInstance(
                Api.class.getClassLoader(), new Class<?>[] {CompletionStage.class}, (self, method, arguments) -> {
                    if (method.getName().equals("toCompletableFuture")) {
                        throw new UnsupportedOperationException();
                    }
                    method.invoke(seven, arguments);
                    return self;
                });
        assertEquals(7, new BlockingCheck_ApiBlocking<>(proxy(() -> {}, stage)).number());
    }

    static void nullIsRefusedAtConstruction() {
        assertEquals(
                "delegate",
                assertThrows(NullPointerException.class, () -> new BlockingCheck_ApiBlocking<String>(null))
                        .getMessage());
        assertEquals(
                "timeout",
                assertThrows(NullPointerException.class, () -> new BlockingCheck_ApiBlocking<>(new Same(), null))
                        .getMessage());
    }

    @SuppressWarnings("unchecked")
    private static Api<String> proxy(Runnable onCall, Object future) {
        return (Api<String>) Proxy.newProxyInstance(
                Api.class.getClassLoader(), new Class<?>[] {Api.class}, (self, method, arguments) -> {
                    onCall.run();
                    return future;
                });
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(30, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
