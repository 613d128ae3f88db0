package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the look at the stack is worth, in the interpreter and behind each compiler. */
@Timeout(120)
class StackReserveTest {

    /** Those of a call and of the pool that gets it, and twice as many. */
    private static final int FRAMES = 40;

    @ParameterizedTest
    @ValueSource(strings = {"-Xint", "-XX:TieredStopAtLevel=1", "-XX:TieredStopAtLevel=4"})
    void whereItSucceedsThereIsStackForWhatComes(String mode) throws Exception {
        String rounds = mode.equals("-Xint") ? "5" : "200"; // as many as it takes to be compiled
        String printed = ProgramTest.run(Descent.class, mode, "-Drounds=" + rounds);
        int left = Integer.parseInt(printed.trim());
        assertTrue(left >= FRAMES, left + " frames");
    }

    /** Goes down a stack until the look fails, and prints how many frames were left where it did not, at least. */
    static final class Descent {
        private static int reached;
        private static int least = Integer.MAX_VALUE;

        private Descent() {}

        /** The program. */
        public static void main(String[] args) throws InterruptedException {
            for (int i = 0; i < 20_000 && !"5".equals(System.getProperty("rounds")); i++) {
                StackReserve.requireForStep();
            }
            Thread thread = new Thread(
                    null,
                    () -> {
                        for (int round = Integer.getInteger("rounds"); round > 0; round--) {
                            down();
                        }
                    },
                    "deep",
                    256 * 1024);
            thread.start();
            thread.join();
            System.out.println(least);
        }

        /** Returns whether there was enough stack here. */
        private static boolean down() {
            boolean deeper;
            try {
                StackReserve.requireForStep();
            } catch (StackOverflowError end) {
                return false;
            }
            try {
                deeper = down();
            } catch (StackOverflowError between) {
                deeper = false;
            }
            if (!deeper) {
                try {
                    count(1);
                } catch (StackOverflowError end) {
                    least = Math.min(least, reached);
                }
            }
            return true;
        }

        private static void count(int frames) {
            reached = frames;
            count(frames + 1);
        }
    }

    /** Gathers succeed until their code is compiled; the first ones that fail do so where the stack ends. */
    static final class FirstFailures {

        private FirstFailures() {}

        /** The program: prints how many of the recursions have ended. */
        public static void main(String[] args) throws InterruptedException {
            FacadeExecutor executor = ExecutorPolicy.callerThread().open();
            for (int i = 0; i < 3_000; i++) {
                gathered(AsyncCall.call(executor, "call", () -> 1));
            }
            int ended = 0;
            for (int round = 0; round < 20; round++) {
                CountDownLatch end = new CountDownLatch(1);
                Thread thread = new Thread(
                        null,
                        () -> AsyncCall.call(executor, "root", () -> recurse(executor))
                                .whenComplete((value, failure) -> end.countDown()),
                        "deep",
                        200_000 + 64 * round);
                thread.setDaemon(true);
                thread.start();
                if (!end.await(Gate.PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    break;
                }
                ended++;
            }
            System.out.println(ended);
        }

        private static int recurse(FacadeExecutor executor) {
            return 1 + gathered(AsyncCall.call(executor, "recursion", () -> recurse(executor)));
        }

        private static int gathered(CompletableFuture<Integer> call) {
            return Gather.all(List.of(call)).thenApply(values -> values.get(0)).join();
        }
    }

    @Test
    void theFirstGathersThatFailAtTheEndOfTheStackAreSettled() throws Exception {
        assertEquals("20", ProgramTest.run(FirstFailures.class));
    }
}
