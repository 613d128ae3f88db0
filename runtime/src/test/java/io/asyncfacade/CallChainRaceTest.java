package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Stages of a chain that are settled by two threads at once. */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CallChainRaceTest {

    private final ExecutorService pool = Executors.newSingleThreadExecutor();

    @AfterEach
    void shutDown() {
        pool.shutdownNow();
    }

    @Test
    void oneOfCancelAndTheValueWins() throws Exception {
        int stopped = 0;
        for (int round = 0; round < 2_000 || stopped == 0; round++) { // a view that stops nothing goes on for ever
            CompletableFuture<String> source = new CompletableFuture<>();
            CompletableFuture<String> last = CallChain.of(source).thenApply(v -> v);
            CyclicBarrier barrier = new CyclicBarrier(2);
            CompletableFuture<Boolean> completing = CompletableFuture.supplyAsync(
                    () -> {
                        Gate.meet(barrier);
                        return source.complete("value");
                    },
                    pool);
            Gate.meet(barrier);
            boolean cancelled = last.cancel(true);
            boolean completed = completing.join();
            assertEquals(cancelled, last.isCancelled());
            assertTrue(cancelled || completed);
            assertEquals(!completed, source.isCancelled());
            stopped += completed ? 0 : 1;
        }
    }

    @Test
    void theLastOfTwoThatAreCancelledAtOnceStopsTheCall() throws Exception {
        for (int round = 0; round < 2_000; round++) {
            CompletableFuture<String> source = new CompletableFuture<>();
            CompletableFuture<String> chain = CallChain.of(source);
            List<CompletableFuture<String>> two = List.of(chain.thenApply(v -> v), chain.thenApply(v -> v));
            CyclicBarrier barrier = new CyclicBarrier(2);
            CompletableFuture<Void> cancelling = CompletableFuture.runAsync(
                    () -> {
                        Gate.meet(barrier);
                        two.get(0).cancel(true);
                    },
                    pool);
            Gate.meet(barrier);
            two.get(1).cancel(true);
            cancelling.join();
            assertTrue(source.isCancelled());
        }
    }
}
