package io.asyncfacade.benchmarks.calls;

import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/** Any executor as a service, for libraries that want one, or start a thread of their own for what is none. */
final class ServiceView extends AbstractExecutorService {
    private final Executor executor;

    private ServiceView(Executor executor) {
        this.executor = executor;
    }

    static ExecutorService of(Executor executor) {
        return executor instanceof ExecutorService service ? service : new ServiceView(executor);
    }

    @Override
    public void execute(Runnable task) {
        executor.execute(task);
    }

    @Override
    public void shutdown() {}

    @Override
    public List<Runnable> shutdownNow() {
        return List.of();
    }

    @Override
    public boolean isShutdown() {
        return false;
    }

    @Override
    public boolean isTerminated() {
        return false;
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) {
        return false;
    }
}
