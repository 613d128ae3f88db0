package io.asyncfacade.example;

import io.asyncfacade.ExecutorPolicy;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** One way to fetch many comments: an executor policy, or none for a client that is async itself. */
enum Way {
    ONE_BY_ONE("one by one", 1, () -> ExecutorPolicy.platformThreads(1)),
    FIVE_THREADS("5 threads", 5, () -> ExecutorPolicy.platformThreads(5)),
    FIFTY_THREADS("50 threads", 50, () -> ExecutorPolicy.platformThreads(50)),
    FIVE_HUNDRED_THREADS("500 threads", 500, () -> ExecutorPolicy.platformThreads(500)),
    VIRTUAL_THREADS("virtual threads", Integer.MAX_VALUE, ExecutorPolicy::virtualThreads),
    NATIVE("native async", Integer.MAX_VALUE, null),
    TUNED_NATIVE("tuned native async", Integer.MAX_VALUE, null);

    static final boolean JDK_HAS_VIRTUAL_THREADS = Runtime.version().feature() >= 21;

    private final String title;
    private final int width;
    private final Supplier<ExecutorPolicy> policy;

    Way(String title, int width, Supplier<ExecutorPolicy> policy) {
        this.title = title;
        this.width = width;
        this.policy = policy;
    }

    /** The ways of a run that names none. */
    static List<Way> usual() {
        Way widest = JDK_HAS_VIRTUAL_THREADS ? VIRTUAL_THREADS : FIVE_HUNDRED_THREADS;
        return List.of(ONE_BY_ONE, FIVE_THREADS, FIFTY_THREADS, widest, NATIVE);
    }

    String title() {
        return title;
    }

    /** Where the generated adapter runs its calls; empty for the native client. */
    Optional<ExecutorPolicy> policy() {
        return Optional.ofNullable(policy).map(Supplier::get);
    }

    boolean isNative() {
        return policy == null;
    }

    /** Whether the client's own executor is set, too, rather than what the JDK comes with. */
    boolean setsClientExecutor() {
        return this != NATIVE;
    }

    boolean needsVirtualThreads() {
        return this == VIRTUAL_THREADS || this == TUNED_NATIVE;
    }

    /** How many of so many calls can be open at once. */
    int open(int calls) {
        return Math.min(width, calls);
    }

    /** What the calls would take if nothing but the server's latency took time. */
    Duration ideal(int calls, Duration latency) {
        int turns = (calls + open(calls) - 1) / open(calls);
        return latency.multipliedBy(turns);
    }

    /** The name on the command line. */
    @Override
    public String toString() {
        return title.replace(' ', '-').toLowerCase(Locale.ROOT);
    }
}
