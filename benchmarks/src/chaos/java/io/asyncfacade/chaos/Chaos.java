package io.asyncfacade.chaos;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The program: rounds of random calls until their number is reached. What a round does is decided by its seed alone;
 * when its threads do it is not, so a seed that has failed may have to be run several times to fail again.
 */
public final class Chaos {

    private Chaos() {}

    /**
     * Runs rounds and prints what was broken; the exit status is 1 if anything was.
     *
     * @param arguments {@code --calls N} (100,000 unless given), {@code --seed N} (1), {@code --repeat N}: each seed so
     *     many times
     * @throws InterruptedException if the thread is interrupted
     */
    public static void main(String[] arguments) throws InterruptedException {
        Map<String, Long> options = new TreeMap<>(Map.of("--calls", 100_000L, "--seed", 1L, "--repeat", 1L));
        for (int i = 0; i < arguments.length; i += 2) {
            if (!options.containsKey(arguments[i]) || i + 1 == arguments.length) {
                System.err.println("usage: chaos [--calls N] [--seed N] [--repeat N]");
                System.exit(2);
            }
            options.put(arguments[i], Long.parseLong(arguments[i + 1]));
        }
        long seed = options.get("--seed");
        long calls = 0;
        long broken = 0;
        long start = System.nanoTime();
        while (calls < options.get("--calls")) {
            for (int i = 0; i < options.get("--repeat"); i++) {
                ChaosRound round = new ChaosRound(seed);
                List<String> violations = round.run();
                calls += round.calls();
                broken += violations.isEmpty() ? 0 : 1;
                violations.forEach(violation -> System.out.println("VIOLATION " + round + ": " + violation));
            }
            seed++;
        }
        long seconds = (System.nanoTime() - start) / 1_000_000_000;
        System.out.println(calls + " calls, seeds " + options.get("--seed") + " to " + (seed - 1) + ", " + seconds
                + " s; rounds with a broken promise: " + broken);
        System.exit(broken == 0 ? 0 : 1);
    }
}
