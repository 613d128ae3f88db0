package io.asyncfacade.testing;

import io.asyncfacade.TimeSource;
import io.asyncfacade.testing.HeldTasks.HeldTask;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An executor for tests, which runs nothing by itself: the test says which call runs, and when, and how much time
 * passes. So a test needs no threads, does not sleep, and always sees the same.
 *
 * <pre>{@code
 * ManualExecutor manual = new ManualExecutor();
 * CommentClientAsync comments = new CommentClientAsync(id -> comment, manual);
 *
 * CompletableFuture<Comment> call = comments.fetch(7);
 * manual.assertPending("CommentClient.fetch");
 * manual.runNext();
 * assertSame(comment, call.join());
 * }</pre>
 *
 * <p>What is run runs on the thread that asks for it here, and what it throws is thrown there; calls of an adapter
 * throw nothing, since they fail instead (a {@link VirtualMachineError} does both). What has been handed over and is
 * neither run nor settled is called pending: a call that was cancelled is not. A call is known by its name, like {@code
 * "CommentClient.fetch"}; everything else, like a stage of {@code thenApplyAsync}, is a {@code "task"}.
 *
 * <p>Given to {@link io.asyncfacade.ExecutorPolicy#using}, it gets a call when the policy lets it start; until then the
 * call waits there, and is not pending here. Timeouts of the policy, and {@code orTimeout} and
 * {@code completeOnTimeout} on a call or on a stage that depends on one, go by the time of this executor.
 *
 * <p>Waiting for a call that the test does not run is waiting for ever, so run first, and join then. A method that
 * does not find what it was asked for throws an {@link AssertionError}, which says what is pending and which timers
 * are set. Safe for use by many threads; a body and a dependent stage may use it as well.
 */
public final class ManualExecutor implements Executor, TimeSource {

    /** So many things are not done in one go, unless each brings up the next. */
    static final int ENDLESS = 1_000_000;

    /** How long to wait for another thread, in seconds; more than any machine needs. */
    private static final long PATIENCE = 10;

    private final HeldTasks held = new HeldTasks();
    private final ManualClock clock = new ManualClock();
    private final ConcurrentLinkedQueue<Throwable> refusals = new ConcurrentLinkedQueue<>();

    /** Creates an executor that holds nothing, at a time of one second. */
    public ManualExecutor() {}

    /**
     * Takes a task, to be run when the test says so.
     *
     * @param task the task
     * @throws RejectedExecutionException or another exception, if the test has said so with {@link #rejectNext()}
     */
    @Override
    public void execute(Runnable task) {
        Objects.requireNonNull(task, "task");
        Throwable refusal = refusals.poll();
        if (refusal instanceof Error error) {
            throw error;
        }
        if (refusal != null) {
            throw (RuntimeException) refusal;
        }
        held.add(new HeldTask(task, clock.now()));
    }

    // ---- what runs, and when

    /**
     * Runs the one that has been pending longest.
     *
     * @throws AssertionError if nothing is pending
     */
    public void runNext() {
        HeldTask task = held.takePending(tasks -> 0);
        if (task == null) {
            throw failure("nothing is pending");
        }
        task.run();
    }

    /**
     * Runs this one. If it is settled, because it has been run or cancelled, nothing happens.
     *
     * @param call the future that the adapter returned
     * @throws AssertionError if it is neither pending nor settled
     */
    public void run(Future<?> call) {
        HeldTask task = take(call);
        if (task != null) {
            task.run();
        }
    }

    /**
     * Runs the one of that name that has been pending longest. For a test that does not see the future, because the
     * code under test makes the call.
     *
     * @param name the name of a call, like {@code "CommentClient.fetch"}, or {@code "task"}
     * @throws AssertionError if none of that name is pending
     */
    public void run(String name) {
        Objects.requireNonNull(name, "name");
        HeldTask task = held.takePending(tasks -> indexOf(tasks, name));
        if (task == null) {
            throw failure("no " + name + " is pending");
        }
        task.run();
    }

    private static int indexOf(List<HeldTask> tasks, String name) {
        return IntStream.range(0, tasks.size())
                .filter(index -> tasks.get(index).name.equals(name))
                .findFirst()
                .orElse(-1);
    }

    /**
     * Runs what is pending in the order of arrival, and what arrives meanwhile, until nothing is.
     *
     * @throws AssertionError if there is no end: after a million
     */
    public void runAll() {
        runEach(tasks -> 0);
    }

    /**
     * Runs what is pending, and what arrives meanwhile, in an order that the seed decides, until nothing is pending.
     * The same calls and the same seed give the same order.
     *
     * @param seed names the order
     * @throws AssertionError if there is no end: after a million
     */
    public void runShuffled(long seed) {
        Random random = new Random(mixed(seed));
        runEach(tasks -> random.nextInt(tasks.size()));
    }

    /**
     * Spreads neighbouring seeds: the first number of a {@link Random} hardly depends on the lower bits of its seed, so
     * that the seeds 0 to 4095 would all begin alike.
     */
    private static long mixed(long seed) {
        long mixed = (seed ^ seed >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }

    private void runEach(ToIntFunction<List<HeldTask>> choice) {
        int count = 0;
        for (HeldTask task = held.takePending(choice); task != null; task = held.takePending(choice)) {
            task.run();
            if (++count == ENDLESS) {
                throw failure("ran " + count + " tasks, and there is no end");
            }
        }
    }

    /**
     * Forgets this one, so that it never runs, as if its executor had lost it. If it is settled, nothing happens.
     *
     * @param call the future that the adapter returned
     * @throws AssertionError if it is neither pending nor settled
     */
    public void drop(Future<?> call) {
        take(call);
    }

    private @Nullable HeldTask take(Future<?> call) {
        Objects.requireNonNull(call, "call");
        HeldTask task = held.take(tasks -> IntStream.range(0, tasks.size())
                .filter(index -> tasks.get(index).is(call))
                .findFirst()
                .orElse(-1));
        if (task == null && !call.isDone()) {
            throw failure("not pending, so it runs already, waits for a slot, or is not a call but a stage: " + call);
        }
        return task;
    }

    /** Refuses the next task with a {@link RejectedExecutionException}; asked several times, the next ones. */
    public void rejectNext() {
        rejectNext(new RejectedExecutionException("the test said rejectNext()"));
    }

    /**
     * Refuses the next task; asked several times, the next ones.
     *
     * @param failure what {@link #execute} throws, like {@code new OutOfMemoryError("no thread")}
     * @throws IllegalArgumentException if the failure is a checked exception, which no executor can throw
     */
    public void rejectNext(Throwable failure) {
        if (!(Objects.requireNonNull(failure, "failure") instanceof RuntimeException || failure instanceof Error)) {
            throw new IllegalArgumentException("no executor can throw a checked exception: " + failure);
        }
        refusals.add(failure);
    }

    // ---- what is pending

    /**
     * Returns the names of what is pending.
     *
     * @return a copy, in the order of arrival
     */
    public List<String> pending() {
        return held.pending().stream().map(task -> task.name).toList();
    }

    /**
     * Checks what is pending.
     *
     * @param names the names in the order of arrival; none for nothing
     * @throws AssertionError if anything else is pending
     */
    public void assertPending(String... names) {
        List<String> expected = Arrays.asList(names);
        if (!pending().equals(expected)) {
            throw failure("expected to be pending: " + (expected.isEmpty() ? "none" : String.join(", ", expected)));
        }
    }

    /**
     * Waits until other threads have handed over what they are about to. Waits ten seconds of real time at most.
     *
     * @param count how many have to be pending, at least
     * @throws AssertionError if they are not in time, or the thread is interrupted, which it stays
     */
    public void awaitPending(int count) {
        try {
            if (!held.awaitPending(count, TimeUnit.SECONDS.toNanos(PATIENCE))) {
                throw failure("waited " + PATIENCE + " s for " + count + " to be pending");
            }
        } catch (InterruptedException kept) {
            throw interrupted(kept);
        }
    }

    // ---- time

    @Override
    public long nanoTime() {
        return clock.now();
    }

    /**
     * Sets a timer, which fires when the test lets the time pass.
     *
     * @param action what to run, on the thread that lets the time pass
     * @param delay how long from now; zero or less for the next {@link #advance}, of whatever length
     * @param unit the unit of the delay
     * @return cancelling it prevents the action from running, if it has not begun, and lets go of it
     */
    @Override
    public Future<?> schedule(Runnable action, long delay, TimeUnit unit) {
        return clock.schedule(Objects.requireNonNull(action, "action"), unit.toNanos(delay));
    }

    /**
     * Lets the time pass. The timers that are due fire in the order of their times, and for the same time in the order
     * in which they were set; each sees its own time. Timers that are set by then, and due as well, fire too. When this
     * method returns, calls whose time was up are settled, and the stages that depend on them have run, on threads
     * {@code asyncfacade-settle-<n>}.
     *
     * <p>Called from a body, it lets the body take so long. What a timer of the test throws is thrown here; the time
     * then stands where that timer was set.
     *
     * @param duration how long, from zero; a hundred years altogether at most
     * @throws IllegalArgumentException if the duration is negative, or too long
     * @throws AssertionError if timers set timers without end: after a million
     */
    public void advance(Duration duration) {
        if (!clock.advance(Objects.requireNonNull(duration, "duration"))) {
            throw failure(ENDLESS + " timers that were set meanwhile have fired, and there is no end");
        }
    }

    /**
     * Waits until other threads have set the timers that they are about to, like a caller whom
     * {@link io.asyncfacade.Overflow#blockUpTo} blocks. A policy has one timer for all of its timeouts, a blocked
     * caller one of its own, and so has each {@code orTimeout} and {@code completeOnTimeout}. Waits ten seconds of real
     * time at most.
     *
     * @param count how many have to be set, at least
     * @throws AssertionError if they are not in time, or the thread is interrupted, which it stays
     */
    public void awaitTimers(int count) {
        try {
            if (!clock.awaitTimers(count, TimeUnit.SECONDS.toNanos(PATIENCE))) {
                throw failure("waited " + PATIENCE + " s for " + count + " timers to be set");
            }
        } catch (InterruptedException kept) {
            throw interrupted(kept);
        }
    }

    // ---- what to say

    private AssertionError interrupted(InterruptedException cause) {
        Thread.currentThread().interrupt();
        AssertionError error = failure("interrupted while it waited");
        error.initCause(cause);
        return error;
    }

    private AssertionError failure(String problem) {
        return new AssertionError(problem + "; " + situation());
    }

    private Situation situation() {
        List<HeldTask> pending = held.pending();
        List<Long> timers = clock.timers();
        return new Situation(clock.now(), pending, timers);
    }

    @Override
    public String toString() {
        return "ManualExecutor[" + situation() + "]";
    }

    /**
     * What a {@link ManualExecutor} holds at a moment, for those who expected something else.
     *
     * @param now the time
     * @param pending what can be run
     * @param timers for when timers are set
     */
    private record Situation(long now, List<HeldTask> pending, List<Long> timers) {

        /** More lines than a reader of a message wants. */
        private static final int SHOWN = 20;

        /** Returns a length of time as people write it. */
        static String words(long nanos) {
            return Duration.ofNanos(nanos).toString().substring("PT".length()).toLowerCase(Locale.ROOT);
        }

        private static String list(String what, List<String> items) {
            if (items.isEmpty()) {
                return what + ": none";
            }
            List<String> shown = new ArrayList<>(items.subList(0, Math.min(items.size(), SHOWN)));
            if (items.size() > SHOWN) {
                shown.add((items.size() - SHOWN) + " more");
            }
            return what + ": " + String.join(", ", shown);
        }

        @Override
        public String toString() {
            List<String> tasks = pending.stream()
                    .map(task -> task.name + " (for " + words(now - task.since) + ")")
                    .toList();
            List<String> times =
                    timers.stream().map(due -> "in " + words(due - now)).toList();
            return list("pending", tasks) + "; " + list("timers", times);
        }
    }
}
