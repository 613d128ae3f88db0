package io.asyncfacade;

import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionHandler;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * How the calls of an adapter are run: on which threads, how many at once, and how many may wait. A policy is a value;
 * each method returns a changed copy, and {@link #open()} makes an executor of it, any number of times.
 *
 * <pre>{@code
 * try (FacadeExecutor executor = ExecutorPolicy.virtualThreads()
 *         .named("comments")
 *         .maxConcurrency(50)
 *         .open()) {
 *     CommentClientAsync comments = new CommentClientAsync(client, executor);
 *     ...
 * }
 * }</pre>
 *
 * <p>There is no order between calls: those of one adapter run at the same time, up to the limit. The limit is the
 * smaller of the number of threads and {@link #maxConcurrency}; virtual threads and borrowed executors have none unless
 * it is set, and then nothing waits here.
 */
public final class ExecutorPolicy {

    private static final int UNSET = -1;
    private static final int QUEUE_CAPACITY = 100_000;
    private static final long IDLE_SECONDS = 5;

    private enum Threads {
        VIRTUAL,
        PLATFORM,
        BORROWED,
        CALLER
    }

    private final Threads threads;
    private final int threadCount;
    private final @Nullable Executor borrowed;
    private final String name;
    private final int maxConcurrency;
    private final int queueCapacity;

    private ExecutorPolicy(
            Threads threads,
            int threadCount,
            @Nullable Executor borrowed,
            String name,
            int maxConcurrency,
            int queueCapacity) {
        this.threads = threads;
        this.threadCount = threadCount;
        this.borrowed = borrowed;
        this.name = name;
        this.maxConcurrency = maxConcurrency;
        this.queueCapacity = queueCapacity;
    }

    /**
     * Runs each call on a virtual thread of its own. The thread is made when the call is admitted, so calls that wait
     * have none.
     *
     * @return the policy
     * @throws UnsupportedOperationException before Java 21
     */
    public static ExecutorPolicy virtualThreads() {
        VirtualThreads.requireSupport();
        return new ExecutorPolicy(Threads.VIRTUAL, UNSET, null, "virtual", UNSET, UNSET);
    }

    /**
     * Runs calls on at most so many platform threads. They are daemons, and end when they have been idle for a few
     * seconds. A stage that depends on a call without {@code Async} may run on the thread of the call, which then does
     * nothing else.
     *
     * @param count the number of threads, at least 1
     * @return the policy
     */
    public static ExecutorPolicy platformThreads(int count) {
        atLeast(1, count, "platformThreads");
        return new ExecutorPolicy(Threads.PLATFORM, count, null, "platform", UNSET, UNSET);
    }

    /**
     * Runs calls on an executor that belongs to somebody else, and is never closed from here. With a limit, calls that
     * waited are handed to it by the threads that finish others, so its {@code execute} should not block.
     *
     * @param executor the executor
     * @return the policy
     * @throws IllegalArgumentException if the executor is a pool that drops tasks when it is full: their futures would
     *     never be settled
     */
    public static ExecutorPolicy using(Executor executor) {
        requireNoDiscard(Objects.requireNonNull(executor, "executor"));
        return new ExecutorPolicy(Threads.BORROWED, UNSET, executor, "borrowed", UNSET, UNSET);
    }

    /**
     * Runs each call on the thread that makes it, before the adapter's method returns. For tests, and for callers that
     * are on the right thread already; a limit or a queue makes no sense with it.
     *
     * @return the policy
     */
    public static ExecutorPolicy callerThread() {
        return new ExecutorPolicy(Threads.CALLER, UNSET, null, "caller", UNSET, UNSET);
    }

    /**
     * Names the executor, and with it its threads: {@code asyncfacade-<name>-<n>}.
     *
     * @param name what errors and thread dumps call the executor, not blank
     * @return the changed policy
     */
    public ExecutorPolicy named(String name) {
        if (Objects.requireNonNull(name, "name").isBlank()) {
            throw new IllegalArgumentException("the name of a policy must not be blank");
        }
        return new ExecutorPolicy(threads, threadCount, borrowed, name, maxConcurrency, queueCapacity);
    }

    /**
     * Limits how many bodies run at once, abandoned ones included.
     *
     * @param limit the number of calls, at least 1
     * @return the changed policy
     */
    public ExecutorPolicy maxConcurrency(int limit) {
        atLeast(1, limit, "maxConcurrency");
        return new ExecutorPolicy(threads, threadCount, borrowed, name, limit, queueCapacity);
    }

    /**
     * Limits how many calls wait when the limit is reached; a call too many fails with a {@link CallRejectedException}.
     *
     * @param capacity the number of calls, 100,000 unless set; 0 means that nothing waits
     * @return the changed policy
     */
    public ExecutorPolicy queueCapacity(int capacity) {
        atLeast(0, capacity, "queueCapacity");
        return new ExecutorPolicy(threads, threadCount, borrowed, name, maxConcurrency, capacity);
    }

    /**
     * Opens an executor with this policy. Its threads see the context class loader of the thread that calls this.
     *
     * @return a new executor; close it to settle its calls
     * @throws IllegalStateException if {@link #callerThread()} is combined with a limit or a queue
     */
    public FacadeExecutor open() {
        if (threads == Threads.CALLER && (maxConcurrency != UNSET || queueCapacity != UNSET)) {
            throw new IllegalStateException("callerThread() runs each call at once on its caller's thread, so "
                    + (maxConcurrency != UNSET ? "maxConcurrency" : "queueCapacity") + " cannot hold it back");
        }
        int limit = maxConcurrency == UNSET ? Integer.MAX_VALUE : maxConcurrency;
        if (threads == Threads.PLATFORM) {
            limit = Math.min(limit, threadCount);
        }
        int capacity = queueCapacity == UNSET ? QUEUE_CAPACITY : queueCapacity;
        boolean isBorrowed = threads == Threads.BORROWED;
        return new FacadeExecutor("'" + name + "'", openThreads(), isBorrowed, limit, capacity);
    }

    private Executor openThreads() {
        String prefix = "asyncfacade-" + name + "-";
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return switch (threads) {
            case VIRTUAL -> new VirtualThreads(prefix, loader);
            case PLATFORM -> platformPool(new DaemonThreads(prefix, loader));
            case BORROWED -> requireNoDiscard(Objects.requireNonNull(borrowed));
            case CALLER -> Runnable::run;
        };
    }

    /** Its queue holds admitted calls only: those whose slot became free a moment before its thread. */
    private ThreadPoolExecutor platformPool(DaemonThreads factory) {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                threadCount, threadCount, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), factory);
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    private static Executor requireNoDiscard(Executor executor) {
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

    private static void atLeast(int least, int value, String what) {
        if (value < least) {
            throw new IllegalArgumentException(what + " must be at least " + least + ", not " + value);
        }
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("ExecutorPolicy['").append(name).append("': ");
        text.append(
                switch (threads) {
                    case VIRTUAL -> "virtual threads";
                    case PLATFORM -> "platform threads, " + threadCount;
                    case BORROWED -> "using " + borrowed;
                    case CALLER -> "the caller's thread";
                });
        if (maxConcurrency != UNSET) {
            text.append(", maxConcurrency ").append(maxConcurrency);
        }
        if (queueCapacity != UNSET) {
            text.append(", queueCapacity ").append(queueCapacity);
        }
        return text.append(']').toString();
    }
}
