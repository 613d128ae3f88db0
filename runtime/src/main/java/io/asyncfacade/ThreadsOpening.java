package io.asyncfacade;

import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionHandler;
import java.util.concurrent.ThreadPoolExecutor;

/** Opens the executor that an {@link ExecutorPolicy} describes, with its threads. */
final class ThreadsOpening {

    private ThreadsOpening() {}

    static FacadeExecutor open(PolicySettings settings) {
        String prefix = "asyncfacade-" + settings.name + "-";
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        CallRules rules = settings.rules();
        return switch (settings.threads) {
            case VIRTUAL ->
                new FacadeExecutor(rules, new VirtualThreads(prefix, loader), false, new ClassLoaders(loader));
            case PLATFORM ->
                new FacadeExecutor(
                        rules,
                        new PlatformThreads(settings.threadCount, new DaemonThreads(prefix, loader)),
                        false,
                        new ClassLoaders(loader));
            case BORROWED ->
                new FacadeExecutor(rules, requireNoDiscard(Objects.requireNonNull(settings.borrowed)), true, null);
            case CALLER -> new FacadeExecutor(rules, Runnable::run, false, null);
        };
    }

    static Executor requireNoDiscard(Executor executor) {
        if (executor instanceof ThreadPoolExecutor pool) {
            RejectedExecutionHandler handler = pool.getRejectedExecutionHandler();
            if (handler instanceof ThreadPoolExecutor.DiscardPolicy
                    || handler instanceof ThreadPoolExecutor.DiscardOldestPolicy) {
                throw new IllegalArgumentException("this pool drops tasks without a word when it is full ("
                        + handler.getClass().getSimpleName() + "), and the futures of dropped calls would never be"
                        + " settled; give it an AbortPolicy");
            }
        }
        return executor;
    }
}
