package io.asyncfacade;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Makes platform threads that keep nobody waiting and carry nothing over: they do not keep the virtual machine alive,
 * inherit no thread-local values, and see the class loader given here instead of that of the first call.
 */
final class DaemonThreads implements ThreadFactory {

    private final String prefix;
    private final @Nullable ClassLoader loader;
    private final AtomicLong made = new AtomicLong();

    DaemonThreads(String prefix, @Nullable ClassLoader loader) {
        this.prefix = prefix;
        this.loader = loader;
    }

    @Override
    public Thread newThread(Runnable task) {
        Thread thread = new Thread(null, task, prefix + made.incrementAndGet(), 0, false);
        thread.setDaemon(true);
        thread.setContextClassLoader(loader);
        return thread;
    }
}
