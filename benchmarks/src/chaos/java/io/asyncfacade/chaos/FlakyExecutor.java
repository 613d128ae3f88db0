package io.asyncfacade.chaos;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadLocalRandom;

/**
 * An executor as strangers write them: it refuses at random, in several ways, or runs a task on its caller's thread.
 */
record FlakyExecutor(ExecutorService threads) implements java.util.concurrent.Executor {

    @Override
    public void execute(Runnable task) {
        switch (ThreadLocalRandom.current().nextInt(20)) {
            case 0, 1 -> throw new RejectedExecutionException("flaky");
            case 2 -> throw new StackOverflowError("flaky");
            case 3, 4 -> task.run();
            case 5 -> {
                threads.execute(task);
                throw new IllegalStateException("flaky: accepted, and thrown all the same");
            }
            default -> threads.execute(task);
        }
    }
}
