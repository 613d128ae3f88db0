package io.asyncfacade;

import io.asyncfacade.PolicySettings.Threads;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

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
 *     return comments.fetch(7).join();
 * }
 * }</pre>
 *
 * <p>Unless the policy is {@link #serial()}, there is no order between calls: those of one adapter run at the same
 * time, up to the limit. The limit is the smaller of the number of threads and {@link #maxConcurrency(int)}. Virtual
 * threads and borrowed executors have no limit unless it is set; without one, no call waits here.
 */
public final class ExecutorPolicy {

    final PolicySettings settings;

    private ExecutorPolicy(PolicySettings settings) {
        this.settings = settings;
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
        return new ExecutorPolicy(new PolicySettings(Threads.VIRTUAL, "virtual"));
    }

    /**
     * Runs calls on at most so many platform threads. They are daemons, and end when they have been idle for a few
     * seconds. A stage that depends on a call without {@code Async} may run on the thread of the call, which then does
     * nothing else; while it waits there for another call, there is one thread more in its place.
     *
     * @param count the number of threads, at least 1
     * @return the policy
     */
    public static ExecutorPolicy platformThreads(int count) {
        atLeast(1, count, "platformThreads");
        return changed(new PolicySettings(Threads.PLATFORM, "platform"), changed -> changed.threadCount = count);
    }

    /**
     * Runs calls on an executor that the application owns, and that is never closed from here. With a limit, calls that
     * waited are handed to it by the threads that finish others, so its {@code execute} should not block.
     *
     * @param executor the executor
     * @return the policy
     * @throws IllegalArgumentException if the executor is a pool that drops tasks when it is full: their futures would
     *     never be settled
     */
    public static ExecutorPolicy using(Executor executor) {
        PolicySettings.requireNoDiscard(Objects.requireNonNull(executor, "executor"));
        return changed(new PolicySettings(Threads.BORROWED, "borrowed"), changed -> changed.borrowed = executor);
    }

    /**
     * Runs each call on the thread that makes it, before the adapter's method returns. For tests, and for callers that
     * are on the right thread already; a limit or a queue makes no sense with it.
     *
     * @return the policy
     */
    public static ExecutorPolicy callerThread() {
        return new ExecutorPolicy(new PolicySettings(Threads.CALLER, "caller"));
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
        return changed(settings, changed -> changed.name = name);
    }

    /**
     * Limits how many bodies run at once, abandoned ones included.
     *
     * @param limit the number of calls, at least 1
     * @return the changed policy
     */
    public ExecutorPolicy maxConcurrency(int limit) {
        atLeast(1, limit, "maxConcurrency");
        return changed(settings, changed -> changed.maxConcurrency = limit);
    }

    /**
     * Limits how many calls wait when the limit is reached; {@link #onOverflow} says what happens to those beyond that.
     *
     * @param capacity the number of calls, 100,000 unless set; 0 means that nothing waits
     * @return the changed policy
     */
    public ExecutorPolicy queueCapacity(int capacity) {
        atLeast(0, capacity, "queueCapacity");
        return changed(settings, changed -> changed.queueCapacity = capacity);
    }

    /**
     * Says what happens to a call when the limit is reached and the queue is full.
     *
     * @param overflow the choice, {@link Overflow#reject()} unless set
     * @return the changed policy
     */
    public ExecutorPolicy onOverflow(Overflow overflow) {
        Objects.requireNonNull(overflow, "overflow");
        return changed(settings, changed -> changed.overflow = overflow);
    }

    /**
     * Limits how long a call waits: a body that has not started by then never starts, and the call fails with a
     * {@link CallTimeoutException} of the phase QUEUED.
     *
     * @param time the time from the call to the start of its body, more than zero
     * @return the changed policy
     */
    public ExecutorPolicy queueTimeout(Duration time) {
        long nanos = positive(time, "queueTimeout");
        return changed(settings, changed -> changed.queueTimeout = nanos);
    }

    /**
     * Limits how long a call takes in all, waiting included. Then it fails with a {@link CallTimeoutException}, and its
     * body, if it has started, is stopped as {@link OnCancel} says.
     *
     * @param time the time from the call to its end, more than zero
     * @return the changed policy
     */
    public ExecutorPolicy timeout(Duration time) {
        long nanos = positive(time, "timeout");
        return changed(settings, changed -> changed.timeout = nanos);
    }

    /**
     * Reports a body that runs for longer than that: once to {@link CallListener#onSlow}, and as a WARNING of the
     * {@link System.Logger} {@code io.asyncfacade} with the stack of the body's thread. The body goes on.
     *
     * @param time the time from the start of the body, more than zero
     * @return the changed policy
     */
    public ExecutorPolicy slowAfter(Duration time) {
        long nanos = positive(time, "slowAfter");
        return changed(settings, changed -> changed.slowAfter = nanos);
    }

    /**
     * Runs one call at a time, in the order in which they were made; each sees what the one before has done. For
     * objects that are not thread-safe, like a JDBC connection. There is no thread of its own: any thread of the
     * executor runs the next call. A call that follows a stage lasts until the stage settles.
     *
     * @return the changed policy
     */
    public ExecutorPolicy serial() {
        return changed(settings, changed -> changed.serial = true);
    }

    /**
     * Takes something along from the thread that makes a call to the thread that runs it, like the context of a log or
     * a trace. The operator is given the task on the calling thread, and returns the one to run in its place, which has
     * to run the given one, on its own thread and before it returns: {@code task -> Context.current().wrap(task)} does,
     * and captures with each call; {@code Context.current()::wrap} would capture once. If there are several, each is
     * put around those before it.
     *
     * <p>What is captured belongs to the call. Its body sees it, its {@code Async} stages down the chain, its
     * {@link CurrentCall#onCancel} actions, and the functions and consumers of a {@link Gather} that was started where
     * it was captured. A plain stage sees it if a thread of the library runs the stage; on any other thread it sees
     * what is current there. For what comes after the body, the operator is asked again, in the context that it has
     * restored: so each task that it returns is run once only, by one thread.
     *
     * <p>An operator that throws fails the call, and so does a task that fails, or does not run the given one. A stage
     * or a task that was accepted runs all the same; what the operator throws there goes to the uncaught exception
     * handler.
     *
     * @param operator makes the task to run, from the task that runs the call
     * @return the changed policy
     */
    public ExecutorPolicy propagating(UnaryOperator<Runnable> operator) {
        Objects.requireNonNull(operator, "operator");
        return changed(settings, changed -> {
            UnaryOperator<Runnable> inner = changed.propagation;
            changed.propagation = inner == null ? operator : task -> operator.apply(inner.apply(task));
        });
    }

    /**
     * Leaves out the {@link io.asyncfacade.spi.ContextCarrier}s that {@link java.util.ServiceLoader} finds: the calls
     * take along what {@link #propagating} says, and nothing else.
     *
     * @return the changed policy
     */
    public ExecutorPolicy withoutCarriers() {
        return changed(settings, changed -> changed.carriers = false);
    }

    /**
     * Puts an interceptor around each call: a span, an observation, a timer. If there are several, each is inside of
     * those before it; all are inside of what {@link #propagating} and the carriers take along.
     *
     * @param interceptor is called before each call, around its body, and at its end
     * @return the changed policy
     */
    public ExecutorPolicy around(CallInterceptor interceptor) {
        Objects.requireNonNull(interceptor, "interceptor");
        return changed(settings, changed -> {
            List<CallInterceptor> all = new ArrayList<>(changed.interceptors);
            all.add(interceptor);
            changed.interceptors = List.copyOf(all);
        });
    }

    /**
     * Tells a listener of each call. Several listeners are told one after the other.
     *
     * @param listener the listener
     * @return the changed policy
     */
    public ExecutorPolicy listener(CallListener listener) {
        Objects.requireNonNull(listener, "listener");
        return changed(settings, changed -> changed.add(listener));
    }

    /**
     * Records where each call is made, and adds that as a {@link CallSite} to the failure of the call: the stack trace
     * then shows both threads. That holds for what the body throws, and for timeouts, refusals and the end of a close,
     * but not for failures from outside, as by {@code completeExceptionally}. Each call pays for a stack trace, so use
     * it while you look for a fault.
     *
     * @return the changed policy
     */
    public ExecutorPolicy callSites() {
        return changed(settings, changed -> changed.callSites = true);
    }

    /**
     * Opens an executor with this policy. Its threads see the context class loader of the thread that makes the call.
     *
     * @return a new executor; close it to settle its calls
     * @throws IllegalStateException if two parts of the policy contradict each other: {@link #callerThread()} and a
     *     limit, a queue or {@link #serial()}; {@link Overflow#callerRuns()} and {@link #maxConcurrency(int)} or
     *     {@link #serial()}; {@link #queueCapacity(int)} or {@link #onOverflow} where nothing limits
     */
    public FacadeExecutor open() {
        return settings.open(this);
    }

    // ---- what is set

    /**
     * Returns the name of the executor.
     *
     * @return what {@link #named} has set, or else the kind of threads, like {@code "virtual"}
     */
    public String name() {
        return settings.name;
    }

    /**
     * Returns how many bodies run at once.
     *
     * @return the limit, the smaller of threads and {@link #maxConcurrency(int)}; {@link Integer#MAX_VALUE} if nothing
     *     limits
     */
    public int maxConcurrency() {
        return settings.limit();
    }

    /**
     * Returns how many calls wait when the limit is reached.
     *
     * @return the number of calls; means nothing where nothing limits
     */
    public int queueCapacity() {
        return settings.capacity();
    }

    /**
     * Returns what happens to a call when the limit is reached and the queue is full.
     *
     * @return the choice
     */
    public Overflow overflow() {
        return settings.overflow();
    }

    /**
     * Returns the time by which a body must have started.
     *
     * @return the time from the call, empty if there is no such limit
     */
    public Optional<Duration> queueTimeout() {
        return optional(settings.queueTimeout);
    }

    /**
     * Returns the time by which a call must have ended.
     *
     * @return the time from the call, empty if there is no such limit
     */
    public Optional<Duration> timeout() {
        return optional(settings.timeout);
    }

    /**
     * Returns when a body is slow.
     *
     * @return the time from the start of the body, empty if it never is
     */
    public Optional<Duration> slowAfter() {
        return optional(settings.slowAfter);
    }

    /**
     * Returns whether calls run one at a time, in order.
     *
     * @return whether {@link #serial()} is set
     */
    public boolean isSerial() {
        return settings.serial;
    }

    /**
     * Returns whether failures show who made the call.
     *
     * @return whether {@link #callSites()} is set
     */
    public boolean hasCallSites() {
        return settings.callSites;
    }

    private static Optional<Duration> optional(long nanos) {
        return nanos == CallRules.NEVER ? Optional.empty() : Optional.of(Duration.ofNanos(nanos));
    }

    private static ExecutorPolicy changed(PolicySettings settings, Consumer<PolicySettings> change) {
        PolicySettings copy = new PolicySettings(settings);
        change.accept(copy);
        return new ExecutorPolicy(copy);
    }

    private static long positive(Duration time, String what) {
        if (Objects.requireNonNull(time, what).isNegative() || time.isZero()) {
            throw new IllegalArgumentException(
                    what + " must be more than zero, not " + time + "; leave it out for a call that may take any time");
        }
        return CallRules.nanos(time);
    }

    private static void atLeast(int least, int value, String what) {
        if (value < least) {
            throw new IllegalArgumentException(what + " must be at least " + least + ", not " + value);
        }
    }

    @Override
    public String toString() {
        return "ExecutorPolicy[" + settings + "]";
    }
}
