package io.asyncfacade;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionHandler;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The parts of an {@link ExecutorPolicy}, which changes only fresh copies; checks them, and opens the executor. */
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

    /** Null unless set: what nothing asks for must not be refused. */
    @Nullable Overflow overflow;

    long queueTimeout = CallRules.NEVER;
    long timeout = CallRules.NEVER;
    long slowAfter = CallRules.NEVER;

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
        slowAfter = other.slowAfter;
        propagation = other.propagation;
        listener = other.listener;
        interceptors = other.interceptors;
        carriers = other.carriers;
        callSites = other.callSites;
    }

    /** Two listeners, of which the second is told even if the first has failed. */
    private record ListenerPair(CallListener first, CallListener second) implements CallListener {

        @Override
        public void onQueued(CallInfo call) {
            tell(listener -> listener.onQueued(call));
        }

        @Override
        public void onStarted(CallInfo call) {
            tell(listener -> listener.onStarted(call));
        }

        @Override
        public void onSlow(CallInfo call) {
            tell(listener -> listener.onSlow(call));
        }

        @Override
        public void onFinished(CallInfo call) {
            tell(listener -> listener.onFinished(call));
        }

        private void tell(Consumer<CallListener> event) {
            try {
                event.accept(first);
            } catch (Throwable failure) {
                Uncaught.report(failure); // the call goes on, and so does the other listener
            }
            event.accept(second); // what this one throws is reported by the call
        }
    }

    void add(CallListener added) {
        CallListener before = listener;
        listener = before == null ? added : new ListenerPair(before, added);
    }

    /** Refuses what contradicts itself, and says what to write instead. */
    private void check() {
        String held = serial ? "serial()" : maxConcurrency != UNSET ? "maxConcurrency" : null;
        String overfull = queueCapacity != UNSET ? "queueCapacity" : overflow != null ? "onOverflow" : null;
        if (threads == Threads.CALLER && (held != null || overfull != null)) {
            throw new IllegalStateException("callerThread() runs each call at once on its caller's thread, so "
                    + (held != null ? held : overfull) + " cannot hold it back; leave one of them out");
        }
        if (held == null && threads != Threads.PLATFORM && overfull != null) {
            throw new IllegalStateException(overfull + " is about calls over a limit, and nothing limits '" + name
                    + "': no call ever waits; add maxConcurrency(n), or leave " + overfull + " out");
        }
        if (overflow().kind == Overflow.Kind.CALLER_RUNS && held != null) {
            throw new IllegalStateException("callerRuns() runs a call too many on its caller's thread at once, which "
                    + held + " does not allow; use blockUpTo(...) or reject()");
        }
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

    /** Opens an executor for the policy that these are the settings of. */
    FacadeExecutor open(ExecutorPolicy policy) {
        check();
        String prefix = "asyncfacade-" + name + "-";
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        CallRules rules = rules();
        return switch (threads) {
            case VIRTUAL -> new FacadeExecutor(policy, rules, new VirtualThreads(prefix, loader), false);
            case PLATFORM ->
                new FacadeExecutor(
                        policy, rules, new PlatformThreads(threadCount, new DaemonThreads(prefix, loader)), false);
            case BORROWED ->
                new FacadeExecutor(policy, rules, requireNoDiscard(Objects.requireNonNull(borrowed)), true);
            case CALLER -> new FacadeExecutor(policy, rules, Runnable::run, false);
        };
    }

    int limit() {
        int limit = serial ? 1 : maxConcurrency == UNSET ? Integer.MAX_VALUE : maxConcurrency;
        return threads == Threads.PLATFORM ? Math.min(limit, threadCount) : limit;
    }

    int capacity() {
        return queueCapacity == UNSET ? QUEUE_CAPACITY : queueCapacity;
    }

    Overflow overflow() {
        Overflow chosen = overflow;
        return chosen == null ? Overflow.reject() : chosen;
    }

    CallRules rules() {
        return new CallRules(
                name,
                limit(),
                capacity(),
                overflow(),
                queueTimeout,
                timeout,
                slowAfter,
                carriers ? ContextCarriers.around(propagation) : propagation,
                listener,
                serial,
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
        if (overflow().kind != Overflow.Kind.REJECT) {
            text.append(", onOverflow ").append(overflow);
        }
        append(text, "queueTimeout", queueTimeout);
        append(text, "timeout", timeout);
        append(text, "slowAfter", slowAfter);
        return text.toString();
    }

    private static void append(StringBuilder text, String what, int value) {
        if (value != UNSET) {
            text.append(", ").append(what).append(' ').append(value);
        }
    }

    private static void append(StringBuilder text, String what, long nanos) {
        if (nanos != CallRules.NEVER) {
            text.append(", ").append(what).append(' ').append(CallRules.duration(nanos));
        }
    }
}
