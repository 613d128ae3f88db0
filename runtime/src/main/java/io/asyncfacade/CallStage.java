package io.asyncfacade;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A future of a call or of a stage that depends on one: its {@code Async} methods use the call's executor, and so do
 * those of the stages that depend on it. In everything else it is a plain future.
 */
class CallStage<T extends @Nullable Object> extends CompletableFuture<T> {

    /** Where the {@code Async} stages run: the executor of the call, or the {@link CapturedContext} of the call. */
    final Executor stages;

    CallStage(Executor stages) {
        this.stages = Objects.requireNonNull(stages, "executor");
    }

    @Override
    public Executor defaultExecutor() {
        return CapturedContext.ofStages(stages);
    }

    @Override
    public <U extends @Nullable Object> CompletableFuture<U> newIncompleteFuture() {
        return new CallStage<>(stages);
    }

    /**
     * Settles the future as {@link #complete} does, so that the work is stopped; then sets the value, whichever side
     * won.
     */
    @Override
    public final void obtrudeValue(T value) {
        complete(value);
        super.obtrudeValue(value);
    }

    /** The same for a failure. */
    @Override
    public final void obtrudeException(Throwable failure) {
        completeExceptionally(failure);
        super.obtrudeException(failure);
    }

    /** Returns the executor of the call. */
    final Executor target() {
        return CapturedContext.target(stages);
    }

    /**
     * Runs what this future waits for on the current thread, if that is a thread of the executor which would run it.
     *
     * @return whether there was anything to run
     */
    boolean help() {
        return false;
    }

    /** The same for a thread that does not wait, but will follow this future in its slot. */
    boolean helpInSlot() {
        return false;
    }

    /** Whether what this future failed with is its own, and no wrapper that a stage has put around it. */
    boolean hasOwnFailure() {
        return false;
    }

    /**
     * Takes off the exception that a dependent stage puts around the failure of the one before. A call adds none: one
     * that it fails with is its own.
     */
    static @Nullable Throwable failure(CompletionStage<?> stage, @Nullable Throwable failure) {
        boolean own = stage instanceof CallStage<?> ours && ours.hasOwnFailure();
        if (own || !(failure instanceof CompletionException)) {
            return failure;
        }
        Throwable cause = failure.getCause();
        return cause == null ? failure : cause;
    }

    /** Returns how the stage has ended; cancelled if it has not, or does not say. */
    static Outcome<?> outcomeNow(CompletionStage<?> stage) {
        Outcome<?>[] outcome = {new Outcome.Cancelled<>()};
        try {
            CompletableFuture<?> future = stage.toCompletableFuture(); // a minimal stage of the JDK says only there
            if (future.isDone()) {
                future.handle((value, failure) ->
                        outcome[0] = Stages.outcome(value, failure(stage, failure))); // here and now
            }
        } catch (UnsupportedOperationException doesNotSay) {
            // A stage need not have a future.
        } catch (Throwable failure) {
            Uncaught.report(failure);
        }
        return outcome[0];
    }

    @Override
    public T join() {
        try (CallWait wait = CallWait.on(this)) {
            for (CompletableFuture<?> next = wait.helpUntilAlarm(false);
                    next != null;
                    next = wait.helpUntilAlarm(false)) {
                next.join();
            }
            return super.join();
        } catch (InterruptedException impossible) {
            throw new AssertionError(impossible); // it was not asked to look
        }
    }

    @Override
    public T get() throws InterruptedException, ExecutionException {
        try (CallWait wait = CallWait.on(this)) {
            for (CompletableFuture<?> next = wait.helpUntilAlarm(true);
                    next != null;
                    next = wait.helpUntilAlarm(true)) {
                next.get();
            }
            return super.get();
        }
    }

    /** Waits, and runs no other call meanwhile: that could take longer than the time. */
    @Override
    public T get(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
        CallWait wait = CallWait.timed(this);
        try {
            return super.get(timeout, unit);
        } finally {
            wait.close();
        }
    }

    /** The time is up, see {@link StageTimer}. */
    boolean expire(TimeoutException timeout) {
        return completeExceptionally(timeout);
    }

    final void startTimer(Runnable settling, long delay, TimeUnit unit) {
        StageTimer.start(this, AdmittingExecutor.timeOf(target()), inContext(settling), delay, unit);
    }

    /** Returns what settles this future so that its dependents run in the context of the call. */
    Runnable inContext(Runnable settling) {
        return () -> CapturedContext.run(stages, settling);
    }

    /** Returns what to say of the time that is up. */
    String timeoutMessage(String limit) {
        return "a stage that depends on a call was not done within its orTimeout of " + limit;
    }

    /** Overridden because the JDK's version would run the dependents on its one timer thread. */
    @Override
    public CompletableFuture<T> orTimeout(long timeout, TimeUnit unit) {
        Objects.requireNonNull(unit, "unit");
        String limit = CallRules.duration(unit.toNanos(timeout));
        startTimer(() -> expire(new TimeoutException(timeoutMessage(limit))), timeout, unit);
        return this;
    }

    /** Overridden because the JDK's version would run the dependents on its one timer thread. */
    @Override
    public CompletableFuture<T> completeOnTimeout(T value, long timeout, TimeUnit unit) {
        Objects.requireNonNull(unit, "unit");
        startTimer(() -> complete(value), timeout, unit);
        return this;
    }

    /** Overridden because the JDK's version would set the result past {@link #complete}, and stop nothing. */
    @Override
    public CompletableFuture<T> completeAsync(Supplier<? extends T> supplier, Executor executor) {
        Objects.requireNonNull(supplier);
        executor.execute(() -> {
            if (!isDone()) {
                try {
                    complete(supplier.get());
                } catch (Throwable failure) {
                    completeExceptionally(failure);
                }
            }
        });
        return this;
    }

    /** Returns a copy: the minimal stage of the JDK would take its {@code Async} stages to the common pool. */
    @Override
    public CompletionStage<T> minimalCompletionStage() {
        return copy();
    }

    /** Settles a stage whose time is up, where its dependents may block; forgotten by a stage that is done. */
    private static final class StageTimer implements Runnable, BiConsumer<@Nullable Object, @Nullable Throwable> {

        private final TimeSource time;
        private final Runnable settling;
        private volatile @Nullable Future<?> timer;
        private volatile boolean over;

        private StageTimer(TimeSource time, Runnable settling) {
            this.time = time;
            this.settling = settling;
        }

        /** Starts the timer of a stage, unless that is done. */
        static void start(CompletableFuture<?> stage, TimeSource time, Runnable settling, long delay, TimeUnit unit) {
            if (stage.isDone()) {
                return;
            }
            StageTimer starting = new StageTimer(time, settling);
            Future<?> timer = time.schedule(starting, delay, unit);
            starting.timer = timer;
            if (starting.over) {
                return;
            }
            stage.whenComplete(starting);
        }

        @Override
        public void run() {
            over = true;
            SettleThreads.SettlingBatch.onTime(time, settling);
        }

        @Override
        public void accept(@Nullable Object value, @Nullable Throwable failure) {
            Future<?> set = timer;
            if (set != null && !over) {
                set.cancel(false);
            }
        }
    }
}
