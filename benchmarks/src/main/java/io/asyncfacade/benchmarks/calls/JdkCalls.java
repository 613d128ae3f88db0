package io.asyncfacade.benchmarks.calls;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;

/** Calls with what the JDK has. */
final class JdkCalls {
    private JdkCalls() {}

    static Call supplyAsync(Echo echo, Executor executor) {
        return text -> CompletableFuture.supplyAsync(() -> echo.echo(text), executor);
    }

    static Call futureTask(Echo echo, Executor executor) {
        return text -> {
            FutureTask<String> task = new FutureTask<>(() -> echo.echo(text));
            executor.execute(task);
            return task;
        };
    }

    /** What is often written by hand. */
    static Call byHand(Echo echo, Executor executor) {
        return text -> {
            CompletableFuture<String> future = new CompletableFuture<>();
            executor.execute(() -> {
                try {
                    future.complete(echo.echo(text));
                } catch (Throwable failure) {
                    future.completeExceptionally(failure);
                }
            });
            return future;
        };
    }
}
