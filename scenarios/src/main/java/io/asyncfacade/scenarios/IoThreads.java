package io.asyncfacade.scenarios;

import io.asyncfacade.ExecutorPolicy;

/** Threads for calls that wait most of the time. */
public final class IoThreads {

    private static final boolean JDK_HAS_VIRTUAL_THREADS = Runtime.version().feature() >= 21;

    private IoThreads() {}

    /** So many calls at once: on virtual threads, or on as many platform threads before JDK 21. */
    public static ExecutorPolicy atMost(int calls) {
        return JDK_HAS_VIRTUAL_THREADS
                ? ExecutorPolicy.virtualThreads().maxConcurrency(calls)
                : ExecutorPolicy.platformThreads(calls);
    }

    /** What they are, for a reader. */
    public static String kind() {
        return JDK_HAS_VIRTUAL_THREADS ? "virtual threads" : "platform threads (virtual ones need JDK 21)";
    }
}
