package io.asyncfacade.benchmarks.races;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.ExecutorStats;
import io.asyncfacade.FacadeExecutor;
import java.util.concurrent.CompletableFuture;

/** Looks whether an executor with one slot has neither lost it nor another one too many. */
final class Slots {
    private Slots() {}

    /** To be asked when all calls are over and the threads are idle; uses up the executor. */
    static String count(FacadeExecutor executor, Handed threads) {
        ExecutorStats stats = executor.stats();
        if (stats.running() + stats.queued() != 0) {
            return "busy: " + stats;
        }
        CompletableFuture<Integer> first = AsyncCall.call(executor, "first", Handed::work);
        CompletableFuture<Integer> second = AsyncCall.call(executor, "second", Handed::work);
        int started = threads.size();
        threads.run();
        return first.isDone() && second.isDone() ? started + " slot" : "no slot";
    }
}
