package io.asyncfacade;

import java.lang.reflect.Array;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Runs a blocking call on an executor, as a future. This is what generated adapters call, so nothing here changes or
 * goes away; a hand-written adapter may use it as well:
 *
 * <pre>{@code
 * public CompletableFuture<Comment> fetch(int id) {
 *     return AsyncCall.call(executor, "CommentClient.fetch", () -> delegate.fetch(id));
 * }
 * }</pre>
 *
 * <p>Each method hands the body to the executor at once, and returns without waiting for it. On every executor, the
 * returned future keeps these promises:
 *
 * <ul>
 *   <li>It fails with the very instance that the body threw, whatever that is. When the executor refuses the call, the
 *       future fails with a {@link CallRejectedException}: nothing is thrown at the caller.
 *   <li>The body is called at most once, and never after the future has been settled.
 *   <li>Settling the future from outside ({@code cancel}, {@code orTimeout}, {@code completeOnTimeout},
 *       {@code complete}, {@code completeExceptionally}) stops the work: a call that has not started never starts, and
 *       the thread of a running one is interrupted or left alone, as {@link OnCancel} says. {@code cancel(false)} never
 *       interrupts.
 *   <li>The interrupt of a cancelled call does not outlive it: neither the thread's next task nor a dependent stage
 *       sees it. A thread that settles the call which it is running itself is not interrupted.
 *   <li>A result that comes after the future was settled otherwise is dropped. The entries with {@code Closing} in
 *       their names close it if it is {@link AutoCloseable}: they are for methods whose declared result is the
 *       caller's to close. What that {@code close()} throws goes to the uncaught exception handler of the thread. The
 *       other entries close nothing, whatever the class of the result is: it may be shared with others.
 *   <li>An {@code Async} stage without an executor of its own ({@code thenApplyAsync(f)}) runs on the call's executor,
 *       further down the chain as well. Dependent stages are plain futures: cancelling one does not cancel the call.
 *   <li>The context class loader of the thread that makes the call is that of the body, of its {@code Async} stages,
 *       and of plain stages on a thread that works for the call.
 *   <li>The future is the {@link Runnable} that the executor gets, so the owner of a pool can cancel what its
 *       {@code shutdownNow()} returned.
 * </ul>
 *
 * <p>A null executor, mode, name or body is a mistake in the adapter and throws {@link NullPointerException}; nothing
 * else is thrown. {@link OnCancel#AUTO} means {@link OnCancel#INTERRUPT} here.
 */
@SuppressWarnings("exports") // users need not have JSpecify: see module-info
public final class AsyncCall {

    private AsyncCall() {}

    /**
     * Runs a call that returns a value; it is interrupted when it is cancelled.
     *
     * @param <T> the type of the value
     * @param executor runs the body
     * @param name the name of the call for errors and diagnostics, like {@code "CommentClient.fetch"}
     * @param body the blocking call
     * @return the future of the value
     */
    public static <T extends @Nullable Object> CompletableFuture<T> call(Executor executor, String name, Body<T> body) {
        return call(executor, OnCancel.INTERRUPT, name, body);
    }

    /**
     * Runs a call that returns a value.
     *
     * @param <T> the type of the value
     * @param executor runs the body
     * @param onCancel what happens to the running thread when the future is settled from outside
     * @param name the name of the call for errors and diagnostics
     * @param body the blocking call
     * @return the future of the value
     */
    public static <T extends @Nullable Object> CompletableFuture<T> call(
            Executor executor, OnCancel onCancel, String name, Body<T> body) {
        return submit(executor, onCancel, name, body);
    }

    /**
     * Runs a call that returns a value which its caller has to close; it is interrupted when it is cancelled. A value
     * that comes too late is closed.
     *
     * @param <T> the type of the value
     * @param executor runs the body
     * @param name the name of the call for errors and diagnostics
     * @param body the blocking call
     * @return the future of the value
     */
    public static <T extends @Nullable Object> CompletableFuture<T> callClosing(
            Executor executor, String name, Body<T> body) {
        return callClosing(executor, OnCancel.INTERRUPT, name, body);
    }

    /**
     * Runs a call that returns a value which its caller has to close. A value that comes too late is closed.
     *
     * @param <T> the type of the value
     * @param executor runs the body
     * @param onCancel what happens to the running thread when the future is settled from outside
     * @param name the name of the call for errors and diagnostics
     * @param body the blocking call
     * @return the future of the value
     */
    public static <T extends @Nullable Object> CompletableFuture<T> callClosing(
            Executor executor, OnCancel onCancel, String name, Body<T> body) {
        return submit(executor, onCancel, name, ResultHandling.of(body).closing(null));
    }

    /**
     * Runs a call that returns a value which its caller has to close, or the object itself that is called. A value that
     * comes too late is closed, unless it is that object.
     *
     * @param <T> the type of the value
     * @param executor runs the body
     * @param onCancel what happens to the running thread when the future is settled from outside
     * @param name the name of the call for errors and diagnostics
     * @param delegate the object that is called; it is not closed
     * @param body the blocking call
     * @return the future of the value
     */
    public static <T extends @Nullable Object> CompletableFuture<T> callClosing(
            Executor executor, OnCancel onCancel, String name, Object delegate, Body<T> body) {
        return submit(executor, onCancel, name, ResultHandling.of(body).closing(delegate));
    }

    /**
     * Runs a call without a value; it is interrupted when it is cancelled.
     *
     * @param executor runs the body
     * @param name the name of the call for errors and diagnostics
     * @param body the blocking call
     * @return a future that completes with null
     */
    public static CompletableFuture<@Nullable Void> run(Executor executor, String name, VoidBody body) {
        return run(executor, OnCancel.INTERRUPT, name, body);
    }

    /**
     * Runs a call without a value.
     *
     * @param executor runs the body
     * @param onCancel what happens to the running thread when the future is settled from outside
     * @param name the name of the call for errors and diagnostics
     * @param body the blocking call
     * @return a future that completes with null
     */
    public static CompletableFuture<@Nullable Void> run(
            Executor executor, OnCancel onCancel, String name, VoidBody body) {
        return submit(executor, onCancel, name, body);
    }

    /**
     * Runs a call whose result is itself a stage; it is interrupted when it is cancelled.
     *
     * @param <T> the type of the stage's value
     * @param executor runs the body
     * @param name the name of the call for errors and diagnostics
     * @param body the call that returns a stage
     * @return the future of the stage's value
     * @see #stage(Executor, OnCancel, String, Body)
     */
    public static <T extends @Nullable Object> CompletableFuture<T> stage(
            Executor executor, String name, Body<? extends CompletionStage<? extends T>> body) {
        return stage(executor, OnCancel.INTERRUPT, name, body);
    }

    /**
     * Runs a call whose result is itself a stage: the future settles as the stage does, and no thread waits for it. A
     * {@link java.util.concurrent.CompletionException} that the stage wrapped around the failure is taken off. A null
     * stage is a {@link NullPointerException} in the future. Cancelling the future, or settling it otherwise from
     * outside, cancels the stage.
     *
     * @param <T> the type of the stage's value
     * @param executor runs the body
     * @param onCancel what happens to the running thread when the future is settled from outside
     * @param name the name of the call for errors and diagnostics
     * @param body the call that returns a stage
     * @return the future of the stage's value
     */
    public static <T extends @Nullable Object> CompletableFuture<T> stage(
            Executor executor, OnCancel onCancel, String name, Body<? extends CompletionStage<? extends T>> body) {
        return submit(executor, onCancel, name, ResultHandling.ofStage(body));
    }

    /**
     * Does what {@link #stage(Executor, OnCancel, String, Body) stage} does, for a stage whose value the caller has to
     * close; the call is interrupted when it is cancelled. A value that comes too late is closed.
     *
     * @param <T> the type of the stage's value
     * @param executor runs the body
     * @param name the name of the call for errors and diagnostics
     * @param body the call that returns a stage
     * @return the future of the stage's value
     */
    public static <T extends @Nullable Object> CompletableFuture<T> stageClosing(
            Executor executor, String name, Body<? extends CompletionStage<? extends T>> body) {
        return stageClosing(executor, OnCancel.INTERRUPT, name, body);
    }

    /**
     * Does what {@link #stage(Executor, OnCancel, String, Body) stage} does, for a stage whose value the caller has to
     * close. A value that comes too late is closed.
     *
     * @param <T> the type of the stage's value
     * @param executor runs the body
     * @param onCancel what happens to the running thread when the future is settled from outside
     * @param name the name of the call for errors and diagnostics
     * @param body the call that returns a stage
     * @return the future of the stage's value
     */
    public static <T extends @Nullable Object> CompletableFuture<T> stageClosing(
            Executor executor, OnCancel onCancel, String name, Body<? extends CompletionStage<? extends T>> body) {
        return submit(executor, onCancel, name, ResultHandling.ofStage(body).closing(null));
    }

    /**
     * Does what {@link #stage(Executor, OnCancel, String, Body) stage} does, for a stage whose value the caller has to
     * close, or which is the object itself that is called. A value that comes too late is closed, unless it is that
     * object.
     *
     * @param <T> the type of the stage's value
     * @param executor runs the body
     * @param onCancel what happens to the running thread when the future is settled from outside
     * @param name the name of the call for errors and diagnostics
     * @param delegate the object that is called; it is not closed
     * @param body the call that returns a stage
     * @return the future of the stage's value
     */
    public static <T extends @Nullable Object> CompletableFuture<T> stageClosing(
            Executor executor,
            OnCancel onCancel,
            String name,
            Object delegate,
            Body<? extends CompletionStage<? extends T>> body) {
        return submit(executor, onCancel, name, ResultHandling.ofStage(body).closing(delegate));
    }

    /**
     * Runs a call whose result is used through an adapter of its own. A result other than null is adapted on the thread
     * of the body, before the future is settled; an adapter that throws fails the future.
     *
     * @param <R> the type of the result
     * @param <T> the type of its adapter
     * @param executor runs the body
     * @param onCancel what happens to the running thread when the future is settled from outside
     * @param name the name of the call for errors and diagnostics
     * @param body the blocking call
     * @param adapter makes the adapter of a result that is not null
     * @return the future of the adapter, or of null
     */
    public static <R extends @Nullable Object, T extends @Nullable Object> CompletableFuture<T> nested(
            Executor executor, OnCancel onCancel, String name, Body<R> body, Function<? super R, ? extends T> adapter) {
        return submit(executor, onCancel, name, ResultHandling.of(body).adapted(adapter));
    }

    /**
     * Does what {@link #nested nested} does, for a result that the caller has to close. A result that comes too late,
     * or whose adapter cannot be made, is closed as the body returned it.
     *
     * @param <R> the type of the result
     * @param <T> the type of its adapter
     * @param executor runs the body
     * @param onCancel what happens to the running thread when the future is settled from outside
     * @param name the name of the call for errors and diagnostics
     * @param body the blocking call
     * @param adapter makes the adapter of a result that is not null
     * @return the future of the adapter, or of null
     */
    public static <R extends @Nullable Object, T extends @Nullable Object> CompletableFuture<T> nestedClosing(
            Executor executor, OnCancel onCancel, String name, Body<R> body, Function<? super R, ? extends T> adapter) {
        return submit(
                executor,
                onCancel,
                name,
                ResultHandling.of(body).adapted(adapter).closing(null));
    }

    /**
     * Does what {@link #nested nested} does, for a result that the caller has to close, or which is the object itself
     * that is called. A result that comes too late, or whose adapter cannot be made, is closed as the body returned it,
     * unless it is that object.
     *
     * @param <R> the type of the result
     * @param <T> the type of its adapter
     * @param executor runs the body
     * @param onCancel what happens to the running thread when the future is settled from outside
     * @param name the name of the call for errors and diagnostics
     * @param delegate the object that is called; it is not closed
     * @param body the blocking call
     * @param adapter makes the adapter of a result that is not null
     * @return the future of the adapter, or of null
     */
    public static <R extends @Nullable Object, T extends @Nullable Object> CompletableFuture<T> nestedClosing(
            Executor executor,
            OnCancel onCancel,
            String name,
            Object delegate,
            Body<R> body,
            Function<? super R, ? extends T> adapter) {
        return submit(
                executor,
                onCancel,
                name,
                ResultHandling.of(body).adapted(adapter).closing(delegate));
    }

    /**
     * Runs a call whose result is a stage of something that is used through an adapter of its own: what
     * {@link #stage(Executor, OnCancel, String, Body) stage} and {@link #nested nested} say, together. The adapter is
     * made on the thread that completes the stage.
     *
     * @param <R> the type of the stage's value
     * @param <T> the type of its adapter
     * @param executor runs the body
     * @param onCancel what happens to the running thread when the future is settled from outside
     * @param name the name of the call for errors and diagnostics
     * @param body the call that returns a stage
     * @param adapter makes the adapter of a value that is not null
     * @return the future of the adapter, or of null
     */
    public static <R extends @Nullable Object, T extends @Nullable Object> CompletableFuture<T> nestedStage(
            Executor executor,
            OnCancel onCancel,
            String name,
            Body<? extends CompletionStage<? extends R>> body,
            Function<? super R, ? extends T> adapter) {
        return submit(executor, onCancel, name, ResultHandling.ofStage(body).adapted(adapter));
    }

    /**
     * Does what {@link #nestedStage nestedStage} does, for a stage whose value the caller has to close. A value that
     * comes too late, or whose adapter cannot be made, is closed as the stage ended with it.
     *
     * @param <R> the type of the stage's value
     * @param <T> the type of its adapter
     * @param executor runs the body
     * @param onCancel what happens to the running thread when the future is settled from outside
     * @param name the name of the call for errors and diagnostics
     * @param body the call that returns a stage
     * @param adapter makes the adapter of a value that is not null
     * @return the future of the adapter, or of null
     */
    public static <R extends @Nullable Object, T extends @Nullable Object> CompletableFuture<T> nestedStageClosing(
            Executor executor,
            OnCancel onCancel,
            String name,
            Body<? extends CompletionStage<? extends R>> body,
            Function<? super R, ? extends T> adapter) {
        return submit(
                executor,
                onCancel,
                name,
                ResultHandling.ofStage(body).adapted(adapter).closing(null));
    }

    /**
     * Does what {@link #nestedStage nestedStage} does, for a stage whose value the caller has to close, or which is the
     * object itself that is called. A value that comes too late, or whose adapter cannot be made, is closed as the
     * stage ended with it, unless it is that object.
     *
     * @param <R> the type of the stage's value
     * @param <T> the type of its adapter
     * @param executor runs the body
     * @param onCancel what happens to the running thread when the future is settled from outside
     * @param name the name of the call for errors and diagnostics
     * @param delegate the object that is called; it is not closed
     * @param body the call that returns a stage
     * @param adapter makes the adapter of a value that is not null
     * @return the future of the adapter, or of null
     */
    public static <R extends @Nullable Object, T extends @Nullable Object> CompletableFuture<T> nestedStageClosing(
            Executor executor,
            OnCancel onCancel,
            String name,
            Object delegate,
            Body<? extends CompletionStage<? extends R>> body,
            Function<? super R, ? extends T> adapter) {
        return submit(
                executor,
                onCancel,
                name,
                ResultHandling.ofStage(body).adapted(adapter).closing(delegate));
    }

    /** Makes the call, gives it to its executor, and returns it. */
    private static <T extends @Nullable Object> CompletableFuture<T> submit(
            Executor executor, OnCancel onCancel, String name, Object body) {
        if (executor instanceof FacadeExecutor facade) {
            return facade.submit(onCancel, name, body);
        }
        if (executor instanceof CapturedContext context) { // the default executor of another call
            return submit(context.target, onCancel, name, body);
        }
        Rehearsal.once();
        Executor stages = CapturedContext.capture(executor, null);
        CallFuture<T> call = CallRecorder.isRecording()
                ? new RecordedCall<>(stages, onCancel, name, body)
                : new CallFuture<>(stages, onCancel, name, body);
        CallRejectedException rejection = call.start();
        if (rejection != null) {
            call.fail(CallOutcome.REJECTED, rejection);
        }
        return call;
    }

    /**
     * Copies the array of a varargs parameter, so that a caller who fills it anew does not change a call that waits.
     *
     * @param <A> the type of the array
     * @param varargs the array, of any component type; or null
     * @return a copy of the same class with the same elements; null for null
     * @throws IllegalArgumentException if the object is no array
     */
    // A includes null where it is given null; tools that look at no type arguments have to read that at the parameter.
    @SuppressWarnings({"unchecked", "NullAway"}) // a copy has the class of what it was made from
    public static <A extends @Nullable Object> A copyOf(@Nullable A varargs) {
        if (varargs == null) {
            return varargs;
        }
        if (varargs instanceof Object[] objects) {
            return (A) objects.clone();
        }
        int length = Array.getLength(varargs);
        Object copy = Array.newInstance(varargs.getClass().getComponentType(), length);
        System.arraycopy(varargs, 0, copy, 0, length);
        return (A) copy;
    }

    /**
     * Returns which call it is that an executor was given, for executors that log or order what they run.
     *
     * @param task what the executor was given
     * @return the name of the call; null if it is no call of an adapter, but another task
     */
    public static @Nullable String nameOf(Runnable task) {
        return task instanceof CallFuture<?> call && call.isCall() ? call.name : null;
    }

    /**
     * A call on a plain executor that was made while the flight recorder runs.
     *
     * @param <T> the type of the value
     */
    private static final class RecordedCall<T extends @Nullable Object> extends CallFuture<T> {

        private final Object event = ExecutorRecorder.beginCall();
        private final long submitted = AdmittingExecutor.timeOf(stages).nanoTime();
        private volatile long started;
        private volatile boolean hasStarted;

        RecordedCall(Executor stages, OnCancel onCancel, String name, Object body) {
            super(stages, onCancel, name, body);
        }

        @Override
        void started() {
            started = AdmittingExecutor.timeOf(stages).nanoTime();
            hasStarted = true;
        }

        @Override
        void finishing(CallOutcome outcome, @Nullable Throwable failure) {
            long now = AdmittingExecutor.timeOf(stages).nanoTime();
            long start = hasStarted ? started : now;
            CallRecorder.record(
                    event, name, target().getClass().getName(), start - submitted, now - start, outcome, failure);
        }
    }
}
