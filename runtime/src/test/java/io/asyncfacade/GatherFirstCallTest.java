package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The first call of a gather, which gives the gathered future its executor, may end at any moment. */
@Timeout(60)
class GatherFirstCallTest {

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
}
