package io.asyncfacade;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What is set in an {@link ExecutorPolicy}, which changes nothing but a fresh copy. */
final class PolicySettings {

    static final int UNSET = -1;

    private static final int QUEUE_CAPACITY = 100_000;

    enum Threads {
        VIRTUAL,
        PLATFORM,
        BORROWED,
        CALLER
    }

    final Threads threads;
    String name;
    int threadCount = UNSET;

    @Nullable Executor borrowed;

    int maxConcurrency = UNSET;
    int queueCapacity = UNSET;
    boolean serial;
    Overflow overflow = Overflow.reject();
    long queueTimeout = CallRules.NEVER;
    long timeout = CallRules.NEVER;

    @Nullable UnaryOperator<Runnable> propagation;

    @Nullable CallListener listener;

    List<CallInterceptor> interceptors = List.of();

    boolean carriers = true;

    boolean callSites;

    PolicySettings(Threads threads, String name) {
        this.threads = threads;
        this.name = name;
    }

    PolicySettings(PolicySettings other) {
        threads = other.threads;
        name = other.name;
        threadCount = other.threadCount;
        borrowed = other.borrowed;
        maxConcurrency = other.maxConcurrency;
        queueCapacity = other.queueCapacity;
        serial = other.serial;
        overflow = other.overflow;
        queueTimeout = other.queueTimeout;
        timeout = other.timeout;
        propagation = other.propagation;
        listener = other.listener;
        interceptors = other.interceptors;
        carriers = other.carriers;
        callSites = other.callSites;
    }

    /** Refuses what contradicts itself, and says what to write instead. */
    void check() {
        String held = serial ? "serial()" : maxConcurrency != UNSET ? "maxConcurrency" : null;
        if (threads == Threads.CALLER && (held != null || queueCapacity != UNSET)) {
            throw new IllegalStateException("callerThread() runs each call at once on its caller's thread, so "
                    + (held != null ? held : "queueCapacity") + " cannot hold it back; leave one of them out");
        }
        if (overflow.kind == Overflow.Kind.CALLER_RUNS && held != null) {
            throw new IllegalStateException("callerRuns() runs a call too many on its caller's thread at once, which "
                    + held + " does not allow; use blockUpTo(...) or reject()");
        }
    }

    CallRules rules() {
        int limit = serial ? 1 : maxConcurrency == UNSET ? Integer.MAX_VALUE : maxConcurrency;
        if (threads == Threads.PLATFORM) {
            limit = Math.min(limit, threadCount);
        }
        int capacity = queueCapacity == UNSET ? QUEUE_CAPACITY : queueCapacity;
        return new CallRules(
                name,
                limit,
                capacity,
                overflow,
                queueTimeout,
                timeout,
                carriers ? ContextCarriers.around(propagation) : propagation,
                listener,
                interceptors.isEmpty() ? null : interceptors,
                callSites);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("'").append(name).append("': ");
        text.append(
                switch (threads) {
                    case VIRTUAL -> "virtual threads";
                    case PLATFORM -> "platform threads, " + threadCount;
                    case BORROWED -> "using " + borrowed;
                    case CALLER -> "the caller's thread";
                });
        if (serial) {
            text.append(", serial");
        }
        append(text, "maxConcurrency", maxConcurrency);
        append(text, "queueCapacity", queueCapacity);
        if (overflow.kind != Overflow.Kind.REJECT) {
            text.append(", onOverflow ").append(overflow);
        }
        append(text, "queueTimeout", queueTimeout);
        append(text, "timeout", timeout);
        return text.toString();
    }

    private static void append(StringBuilder text, String what, int value) {
        if (value != UNSET) {
            text.append(", ").append(what).append(' ').append(value);
        }
    }

    private static void append(StringBuilder text, String what, long nanos) {
        if (nanos != CallRules.NEVER) {
            text.append(", ").append(what).append(' ').append(ManagedCall.duration(nanos));
        }
    }
}
