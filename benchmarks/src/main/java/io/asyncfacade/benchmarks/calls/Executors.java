package io.asyncfacade.benchmarks.calls;

import io.asyncfacade.ExecutorPolicy;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;

/** The executors that calls run on, by the names in the tables. */
final class Executors {
    static final String PUBLISHING = "publishing";
    static final String PLAIN = "plain";

    private Executors() {}

    /** Those with threads, as far as this JDK has them. */
    static List<String> withThreads() {
        return isVirtual() ? List.of("pool1", "facade1", "virtual", "facadeVirtual") : List.of("pool1", "facade1");
    }

    private static boolean isVirtual() {
        return Runtime.version().feature() >= 21;
    }

    static Executor open(String name) {
        return switch (name) {
            case PUBLISHING -> new Call.Publishing();
            case PLAIN -> Runnable::run;
            case "pool1" -> java.util.concurrent.Executors.newFixedThreadPool(1);
            case "facade1" -> ExecutorPolicy.platformThreads(1).open();
            case "virtual" -> virtual();
            case "facadeVirtual" -> ExecutorPolicy.virtualThreads().open();
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** By reflection, because the benchmarks compile for a JDK that has no virtual threads. */
    private static Executor virtual() {
        try {
            return (Executor) java.util.concurrent.Executors.class
                    .getMethod("newVirtualThreadPerTaskExecutor")
                    .invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no virtual threads in " + Runtime.version(), e);
        }
    }

    static void close(Executor executor) throws Exception {
        if (executor instanceof ExecutorService service) {
            service.shutdown();
        } else if (executor instanceof AutoCloseable closeable) {
            closeable.close();
        }
    }
}
