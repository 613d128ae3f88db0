package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The first call of a gather, which gives the gathered future its executor, may end at any moment. */
@Timeout(60)
class GatherFirstCallTest {

    private static final int STEPS = 20;
    private static final int ROUNDS = 200_000;

    @Test
    void theFirstCallMayEndWhileItIsLookedAt() {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        List<Integer> inputs = IntStream.range(0, 300).boxed().toList(); // keep the other thread awake
        try {
            for (int round = 0; round < 5_000; round++) {
                List<Integer> results = Gather.over(inputs)
                        .<Integer>all(input -> CompletableFuture.supplyAsync(() -> input, thread))
                        .join();
                assertEquals(inputs, results);
            }
        } finally {
            thread.shutdownNow();
        }
    }

    /** The other thread waits a little longer in each round, so that it meets every step of the starting one. */
    @Test
    void aFirstCallThatIsTheOnlyOneMayEndAtEveryStep() {
        AtomicReference<CompletableFuture<Integer>> started = new AtomicReference<>();
        Thread other = new Thread(() -> {
            for (int round = 0; !Thread.interrupted(); round++) {
                CompletableFuture<Integer> call = started.getAndSet(null);
                while (call == null && !Thread.currentThread().isInterrupted()) {
                    Thread.yield();
                    call = started.getAndSet(null);
                }
                for (int wait = round % STEPS; wait > 0; wait--) {
                    Thread.onSpinWait();
                }
                if (call != null) {
                    call.complete(1);
                }
            }
        });
        other.setDaemon(true);
        other.start();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(5); // a machine with one processor is slow at this
        try {
            for (int round = 0; round < ROUNDS && System.nanoTime() < end; round++) {
                CompletableFuture<List<Integer>> gathered = Gather.over(List.of(round))
                        .<Integer>all(input -> {
                            CompletableFuture<Integer> call = new CompletableFuture<>();
                            started.set(call);
                            return call;
                        });
                assertEquals(List.of(1), gathered.join());
            }
        } finally {
            other.interrupt();
        }
    }
}
