package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.Thread.UncaughtExceptionHandler;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A thread that works for a call keeps its handler for uncaught exceptions, wherever that is noted. */
@Timeout(30)
class ThreadNoteTest {

    private final List<Throwable> seen = new CopyOnWriteArrayList<>();
    private final UncaughtExceptionHandler own = (thread, failure) -> seen.add(failure);
    private final UncaughtExceptionHandler former = Thread.getDefaultUncaughtExceptionHandler();

    @AfterEach
    void restoreDefault() {
        Thread.setDefaultUncaughtExceptionHandler(former);
    }

    /** Starts a thread for each task. */
    interface Threads {
        Thread start(Runnable task);
    }

    static Stream<Threads> threads() throws ReflectiveOperationException {
        Threads platform = task -> {
            Thread thread = new Thread(task);
            thread.start();
            return thread;
        };
        if (!ExecutorKind.virtualThreads()) {
            return Stream.of(platform);
        }
        java.lang.reflect.Method virtual = Thread.class.getMethod("startVirtualThread", Runnable.class);
        return Stream.of(platform, task -> {
            try {
                return (Thread) virtual.invoke(null, task);
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        });
    }

    /** Cancels a call whose late result cannot be closed: only the handler of the thread sees the failure. */
    private static void reportFrom(Executor executor, Throwable failure) throws Exception {
        Gate gate = new Gate();
        CompletableFuture<AutoCloseable> call = AsyncCall.callClosing(executor, OnCancel.ABANDON, "late", () -> {
            gate.pass();
            return () -> {
                throw (Exception) failure;
            };
        });
        gate.awaitEntered();
        call.cancel(true);
        gate.open();
    }

    @ParameterizedTest
    @MethodSource("threads")
    void whatNoFutureCanCarryGoesToTheDefaultHandler(Threads threads) throws Exception {
        Thread.setDefaultUncaughtExceptionHandler(own);
        Exception failure = new Exception("late");
        reportFrom(threads::start, failure);
        Gate.until(() -> !seen.isEmpty());
        assertEquals(List.of(failure), seen);
    }

    @ParameterizedTest
    @MethodSource("threads")
    void whatNoFutureCanCarryGoesToTheHandlerOfTheThread(Threads threads) throws Exception {
        Exception failure = new Exception("late");
        CompletableFuture<UncaughtExceptionHandler> after = new CompletableFuture<>();
        Executor executor = task -> threads.start(() -> {
            Thread.currentThread().setUncaughtExceptionHandler(own);
            task.run();
            after.complete(Thread.currentThread().getUncaughtExceptionHandler());
        });
        reportFrom(executor, failure);
        assertSame(own, after.join());
        assertEquals(List.of(failure), seen);
    }

    @ParameterizedTest
    @MethodSource("threads")
    void nothingIsLeftOnTheThread(Threads threads) throws Exception {
        CompletableFuture<Object> before = new CompletableFuture<>();
        CompletableFuture<Object> note = new CompletableFuture<>();
        CompletableFuture<Object> after = new CompletableFuture<>();
        Executor executor = task -> threads.start(() -> {
            before.complete(Thread.currentThread().getUncaughtExceptionHandler());
            task.run();
            after.complete(Thread.currentThread().getUncaughtExceptionHandler());
            note.complete(CurrentWork.note());
        });
        CompletableFuture<Object> within = AsyncCall.call(
                executor,
                "outer",
                () -> AsyncCall.call(Runnable::run, "inner", CurrentWork::callOfThread)
                        .join());
        assertNotNull(within.join());
        assertSame(before.join(), after.join());
        assertNull(note.join());
    }

    @ParameterizedTest
    @MethodSource("threads")
    void anErrorThatEndsTheThreadReachesItsHandler(Threads threads) throws Exception {
        StackOverflowError error = new StackOverflowError("not really");
        Executor executor = task -> threads.start(() -> {
            Thread.currentThread().setUncaughtExceptionHandler(own);
            task.run();
        });
        CompletableFuture<Void> call = AsyncCall.run(executor, "call", () -> {
            throw error;
        });
        assertSame(error, CallContractTest.failureOf(call));
        Gate.until(() -> !seen.isEmpty());
        assertTrue(seen.contains(error) && seen.size() == 1);
    }
}
