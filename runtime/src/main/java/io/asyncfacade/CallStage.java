package io.asyncfacade;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
        return stages;
    }

    @Override
    public <U extends @Nullable Object> CompletableFuture<U> newIncompleteFuture() {
        return new CallStage<>(stages);
    }

    /** Returns the executor of the call. */
    final Executor target() {
        return CapturedContext.target(stages);
    }

    /**
     * Runs what this future waits for on the current thread, if that is a thread of the executor which would run it:
     * it might wait for itself otherwise.
     *
     * @param wait told of calls that are made later, if there may be any
     */
    void help(WorkerWait wait) {}

    @Override
    public T join() {
        try (WorkerWait wait = WorkerWait.on(this)) {
            for (CompletableFuture<?> news = wait.helpUntilNews(); news != null; news = wait.helpUntilNews()) {
                news.join();
            }
            return super.join();
        }
    }

    @Override
    public T get() throws InterruptedException, ExecutionException {
        try (WorkerWait wait = WorkerWait.on(this)) {
            for (CompletableFuture<?> news = wait.helpUntilNews(); news != null; news = wait.helpUntilNews()) {
                news.get();
            }
            return super.get();
        }
    }

    @Override
    public T get(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
        long start = System.nanoTime();
        long nanos = unit.toNanos(timeout);
        try (WorkerWait wait = WorkerWait.until(start + nanos, this)) {
            for (CompletableFuture<?> news = wait.helpUntilNews(); news != null; news = wait.helpUntilNews()) {
                try {
                    news.get(nanos - (System.nanoTime() - start), TimeUnit.NANOSECONDS);
                } catch (TimeoutException noNews) {
                    break; // this future may be done all the same
                }
            }
            return super.get(nanos - (System.nanoTime() - start), TimeUnit.NANOSECONDS);
        }
    }

    /** The time is up, see {@link StageTimer}. */
    boolean expire(TimeoutException timeout) {
        return completeExceptionally(timeout);
    }

    /** Returns what to say of the time that is up. */
    String timeoutMessage(String limit) {
        return "a stage that depends on a call was not done within its orTimeout of " + limit;
    }

    /** Returns a length of time as people write it. */
    static String duration(long nanos) {
        if (nanos < 1_000_000) {
            return nanos / 1_000 + " µs";
        }
        return nanos < 10_000_000_000L ? nanos / 1_000_000 + " ms" : nanos / 1_000_000_000 + " s";
    }

    /** Overridden because the JDK's version would run the dependents on its one timer thread. */
    @Override
    public CompletableFuture<T> orTimeout(long timeout, TimeUnit unit) {
        Objects.requireNonNull(unit, "unit");
        String limit = duration(unit.toNanos(timeout));
        StageTimer.start(this, () -> expire(new TimeoutException(timeoutMessage(limit))), timeout, unit);
        return this;
    }

    /** Overridden because the JDK's version would run the dependents on its one timer thread. */
    @Override
    public CompletableFuture<T> completeOnTimeout(T value, long timeout, TimeUnit unit) {
        Objects.requireNonNull(unit, "unit");
        StageTimer.start(this, () -> complete(value), timeout, unit);
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
}
