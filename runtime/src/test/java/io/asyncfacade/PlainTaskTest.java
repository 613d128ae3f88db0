package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Tasks that are not calls: {@link FacadeExecutor#execute}. */
@Timeout(60)
class PlainTaskTest {

    @Test
    void plainTasksTakeASlotAndShowInNoCounter() {
        try (FacadeExecutor executor =
                ExecutorPolicy.platformThreads(1).queueCapacity(1).open()) {
            Gate gate = new Gate();
            executor.execute(gate::passStubbornly);
            gate.awaitEntered();
            CompletableFuture<Integer> queued = AsyncCall.call(executor, "queued", () -> 1);
            assertEquals(Counted.of("1 queued"), executor.stats());
            CallRejectedException rejection =
                    assertThrows(CallRejectedException.class, () -> executor.execute(() -> {}));
            assertEquals(CallRejectedException.Reason.QUEUE_FULL, rejection.reason());
            gate.open();
            assertEquals(1, queued.join());
            assertEquals(Counted.of("1 completed"), executor.stats());
        }
    }

    @Test
    void whatAPlainTaskThrowsGoesToTheHandlerOfTheThread() {
        AtomicReference<Throwable> handled = new AtomicReference<>();
        ExecutorService pool = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task);
            thread.setUncaughtExceptionHandler((t, e) -> handled.set(e));
            return thread;
        });
        try (FacadeExecutor executor =
                ExecutorPolicy.using(pool).maxConcurrency(1).open()) {
            IllegalStateException failure = new IllegalStateException();
            executor.execute(() -> {
                throw failure;
            });
            assertEquals(1, AsyncCall.call(executor, "next", () -> 1).join());
            assertSame(failure, handled.get());
            assertThrows(NullPointerException.class, () -> executor.execute(null));
        }
        pool.shutdown();
    }

    @Test
    void anAsyncStageIsAdmittedLikeACall() {
        try (FacadeExecutor executor =
                ExecutorPolicy.platformThreads(1).named("db").queueCapacity(0).open()) {
            CompletableFuture<String> call = AsyncCall.call(executor, "call", () -> "value");
            call.join();
            Gate gate = new Gate();
            CompletableFuture<Void> running = AsyncCall.run(executor, "running", gate::pass);
            CompletionException refused = assertThrows(
                    CompletionException.class, () -> call.thenRunAsync(() -> {}).join());
            assertTrue(refused.getCause() instanceof CallRejectedException);
            gate.open();
            running.join();
            // This comes last, since a stage is done before its task, which has the only slot, is over.
            assertTrue(call.thenApplyAsync(value -> Thread.currentThread().getName())
                    .join()
                    .startsWith("asyncfacade-db-"));
        }
    }
}
