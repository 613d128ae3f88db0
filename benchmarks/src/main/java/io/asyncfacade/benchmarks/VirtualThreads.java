package io.asyncfacade.benchmarks;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The JDK's virtual threads, by reflection, because the benchmarks compile for a JDK that has none. */
public final class VirtualThreads {
    private VirtualThreads() {}

    /** Whether this JDK has them. */
    public static boolean exist() {
        return Runtime.version().feature() >= 21;
    }

    /** Opens an executor that starts one for each task. */
    public static ExecutorService open() {
        try {
            return (ExecutorService)
                    Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no virtual threads in " + Runtime.version(), e);
        }
    }
}
