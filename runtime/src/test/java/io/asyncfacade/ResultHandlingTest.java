package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Which results are the caller's to close, what is made of them, and what becomes of those that are not received. */
@Timeout(
        value = 30,
        threadMode = Timeout.ThreadMode.SAME_THREAD) // what is done before and after a test is for its thread
class ResultHandlingTest {

    private final List<Throwable> reported = new ArrayList<>();
    private final MatrixBody.Resource resource = new MatrixBody.Resource();
    private final Exception failure = new Exception("of a close");
    private final AutoCloseable stubborn = () -> {
        throw failure;
    };

    @BeforeEach
    void listen() {
        Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> reported.add(thrown));
    }

    @AfterEach
    void leave() {
        Thread.currentThread().setUncaughtExceptionHandler(null);
    }

    private static ResultHandling plain() {
        return ResultHandling.of(() -> "value");
    }

    private static ResultHandling closing() {
        return plain().closing(null);
    }

    @Test
    void theBodyIsCalledOnceAndForgotten() throws Throwable {
        ResultHandling handling = plain();
        assertFalse(handling.stage);
        assertTrue(ResultHandling.ofStage(CompletableFuture::new).stage);
        assertEquals("value", handling.call());
        assertThrows(NullPointerException.class, handling::call);
    }

    @Test
    void anAdapterMakesTheValueOfTheResult() {
        assertFalse(plain().adapts());
        ResultHandling handling = plain();
        assertSame(handling, handling.adapted(result -> "adapted " + result));
        assertTrue(handling.adapts());
        assertEquals("adapted value", handling.adapt("value"));
    }

    @Test
    void onlyWhatIsTheCallersToCloseIsClosed() {
        assertNull(plain().closeable(resource), "the adapter does not say so");
        assertSame(resource, closing().closeable(resource));
        assertNull(closing().closeable("value"));
        assertNull(closing().closeable(null));
        assertNull(plain().closing(resource).closeable(resource), "that is the delegate itself");
        assertSame(stubborn, plain().closing(resource).closeable(stubborn));
    }

    @Test
    void whatIsDeliveredIsKnownIfItMayHaveToBeClosedLater() {
        ResultHandling handling = closing();
        assertNull(handling.received());
        assertSame(handling, handling.delivering(resource));
        assertSame(resource, handling.received());
        assertNull(handling.delivering("value"));
        assertNull(handling.received());
        assertNull(plain().delivering(resource));
    }

    @Test
    void whatIsDiscardedIsClosedAndWhatThatThrowsIsReported() {
        ResultHandling.discard(resource, null);
        ResultHandling.discard(resource, plain());
        assertEquals(0, resource.closed.get());
        ResultHandling.discard(resource, closing());
        assertEquals(1, resource.closed.get());
        assertNull(ResultHandling.close(resource, closing()));
        assertEquals(2, resource.closed.get());
        assertEquals(List.of(), reported);
        assertSame(failure, ResultHandling.close(stubborn, closing()));
        assertEquals(List.of(), reported);
        ResultHandling.discard(stubborn, closing());
        assertEquals(List.of(failure), reported);
        ResultHandling.close(resource);
        assertEquals(3, resource.closed.get());
        ResultHandling.close(stubborn);
        assertEquals(List.of(failure, failure), reported);
    }

    @Test
    void aStageThatIsDiscardedIsCancelledAndTheValueThatItBringsIsClosed() {
        CompletableFuture<Object> open = new CompletableFuture<>();
        ResultHandling.discardStage(open, closing());
        assertTrue(open.isCancelled());
        ResultHandling.discardStage(CompletableFuture.completedFuture(resource), closing());
        assertEquals(1, resource.closed.get());
        IllegalStateException refusal = new IllegalStateException("not to be followed");
        CompletableFuture<Object> refusing = new CompletableFuture<>() {
            @Override
            public CompletableFuture<Object> whenComplete(BiConsumer<? super Object, ? super Throwable> follower) {
                throw refusal;
            }
        };
        ResultHandling.discardStage(refusing, closing());
        assertTrue(refusing.isCancelled());
        assertEquals(List.of(refusal), reported);
    }
}
