package io.asyncfacade;

import org.jspecify.annotations.Nullable;

/**
 * Lets a body see the context class loader of the thread that made the call. The threads of an executor have that of
 * whoever opened it, so in most applications there is nothing to do.
 */
final class ClassLoaders {

    private final @Nullable ClassLoader ofThreads;

    ClassLoaders(@Nullable ClassLoader ofThreads) {
        this.ofThreads = ofThreads;
    }

    Object enclose(Object body) {
        ClassLoader ofCaller = Thread.currentThread().getContextClassLoader();
        return ofCaller == ofThreads ? body : new Enclosure(body, task -> () -> run(task, ofCaller));
    }

    private static void run(Runnable task, @Nullable ClassLoader loader) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            task.run();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
