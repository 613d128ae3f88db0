package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertTrue;

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
}
