package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a call allocates, and what it holds on to. Bytes are the same in every run, where times are not. */
@Timeout(60)
class CallCostTest {

    private static final int CALLS = 20_000;

    /** A direct executor that lets the task escape, as every real one does. */
    private static final class Escaping implements Executor {

        volatile Runnable escaped;

        @Override
        public void execute(Runnable task) {
            escaped = task;
            task.run();
        }
    }

    @SuppressWarnings("deprecation") // threadId() came with Java 19
    private static long currentThreadId() {
        return Thread.currentThread().getId();
    }

    private static String echo(String text) {
        return text;
    }

    private static String echo(Object client, String text) {
        return client == text ? null : text;
    }

    /** Returns the bytes that one call allocates on this thread, its lambda of one captured value included. */
    private static long bytes(Supplier<CompletableFuture<?>> call) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long id = currentThreadId();
        for (int i = 0; i < CALLS; i++) {
            call.get().join();
        }
        long before = threads.getThreadAllocatedBytes(id);
        for (int i = 0; i < CALLS; i++) {
            call.get().join();
        }
        return (threads.getThreadAllocatedBytes(id) - before) / CALLS;
    }

    /** The measurement by itself: prints B/call beside supplyAsync. */
    public static void main(String[] args) {
        Escaping executor = new Escaping();
        String text = args.length > 0 ? args[0] : "text";
        Object client = new Object();
        FacadeExecutor facade = ExecutorPolicy.callerThread().open();
        System.out.println("AsyncCall, direct         "
                + bytes(() -> AsyncCall.call(executor, "echo", () -> echo(client, text))) + " B/call");
        System.out.println("AsyncCall, FacadeExecutor "
                + bytes(() -> AsyncCall.call(facade, "echo", () -> echo(client, text))) + " B/call");
        System.out.println("supplyAsync, direct       "
                + bytes(() -> CompletableFuture.supplyAsync(() -> echo(client, text), executor)) + " B/call");
    }

    @Test
    void aCallIsTwoObjectsOfFiftySixBytes() {
        Escaping executor = new Escaping();
        String text = "text";
        long bytes = bytes(() -> AsyncCall.call(executor, "echo", () -> echo(text)));
        assertTrue(bytes <= 56, bytes + " B/call, 40 of the call and 16 of the lambda expected");
    }

    @Test
    void aFacadeExecutorAddsNoObject() {
        FacadeExecutor executor = ExecutorPolicy.callerThread().open();
        String text = "text";
        long bytes = bytes(() -> AsyncCall.call(executor, "echo", () -> echo(text)));
        assertTrue(bytes <= 88, bytes + " B/call, 72 of the call and 16 of the lambda expected");
        executor.close();
    }

    @Test
    void aWaitingCallIsTwoObjectsOfEightyEightBytes() {
        FacadeExecutor executor = ExecutorPolicy.using(task -> {})
                .maxConcurrency(1)
                .queueCapacity(Integer.MAX_VALUE)
                .open();
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long id = currentThreadId();
        String text = "text";
        long bytes = 0;
        for (int round = 0; round < 3; round++) { // what the first one loads and compiles does not count
            long before = threads.getThreadAllocatedBytes(id);
            for (int i = 0; i < 100_000; i++) {
                AsyncCall.call(executor, "echo", () -> echo(text));
            }
            bytes = (threads.getThreadAllocatedBytes(id) - before) / 100_000;
        }
        assertTrue(bytes <= 88, bytes + " B/waiting call");
        assertEquals(300_000, executor.stats().queued());
        executor.close(java.time.Duration.ZERO);
    }

    @Test
    void aShellThatAnExecutorKeepsHoldsNoArguments() {
        AtomicReference<Runnable> kept = new AtomicReference<>();
        Object[] argument = {new Object()};
        WeakReference<Object> reference = new WeakReference<>(argument[0]);
        CompletableFuture<String> cancelled = callWith(kept::set, argument);
        argument[0] = null;
        cancelled.cancel(true);
        awaitCleared(reference);
        assertEquals(cancelled, kept.get());
    }

    @Test
    void aSettledCallHoldsNoArguments() {
        Object[] argument = {new Object()};
        WeakReference<Object> reference = new WeakReference<>(argument[0]);
        CompletableFuture<String> done = callWith(Runnable::run, argument);
        argument[0] = null;
        awaitCleared(reference);
        assertTrue(done.isDone());
    }

    @Test
    void aCallThatFollowsAStageHoldsNoArguments() {
        CompletableFuture<String> stage = new CompletableFuture<>();
        Object[] argument = {new Object()};
        WeakReference<Object> reference = new WeakReference<>(argument[0]);
        CompletableFuture<String> following = stageWith(stage, argument);
        argument[0] = null;
        awaitCleared(reference);
        stage.complete("value");
        assertEquals("value", following.join());
    }

    private static CompletableFuture<String> callWith(Executor executor, Object[] argument) {
        Object captured = argument[0];
        return AsyncCall.call(executor, "call", captured::toString);
    }

    private static CompletableFuture<String> stageWith(CompletableFuture<String> stage, Object[] argument) {
        Object captured = argument[0];
        return AsyncCall.stage(Runnable::run, "call", () -> captured.hashCode() == 0 ? null : stage);
    }

    private static void awaitCleared(WeakReference<?> reference) {
        Gate.until(() -> {
            System.gc();
            return reference.get() == null;
        });
    }
}
