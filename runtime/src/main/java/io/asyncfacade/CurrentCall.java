package io.asyncfacade;

import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * The call that the current thread is running. For delegates that are not stopped by an interrupt:
 *
 * <pre>{@code
 * try (Statement statement = connection.createStatement()) {
 *     CurrentCall.onCancel(statement::cancel);
 *     return read(statement.executeQuery(sql));
 * }
 * }</pre>
 */
@SuppressWarnings("exports") // users need not have JSpecify: see module-info
public final class CurrentCall {

    private CurrentCall() {}

    /** An action that is to be done on cancel; closing it takes it back. */
    public interface Registration extends AutoCloseable {

        /**
         * Takes the action back. If it is being done at this moment, waits until it has ended, so that it hits nothing
         * that comes after.
         */
        @Override
        void close();
    }

    /**
     * Registers an action that stops the current call when it is cancelled, times out or is settled otherwise from
     * outside ({@code cancel(false)} excepted). The action replaces the interrupt, whatever {@link OnCancel} says. It
     * runs at most once, on a thread {@code asyncfacade-settle-<n>}; the call's own thread leaves the body only when
     * the action has ended, so an action must not wait for the body to end. Several actions run one after the other,
     * the last one first. A call that follows a stage keeps its actions until the stage settles. If the call was
     * cancelled before, the action runs at once, and this method returns when it has ended. What it throws goes to the
     * uncaught exception handler of its thread.
     *
     * <p>An action that comes before what it should stop may be lost: many drivers ignore a {@code Statement.cancel()}
     * that arrives before the query has begun. A query timeout beside it covers that moment.
     *
     * <p>Outside of a call, where a delegate is used directly, this does nothing.
     *
     * @param action stops what the body is doing; called from another thread than the body
     * @return takes the action back, for a body that goes on to something else
     */
    public static Registration onCancel(VoidBody action) {
        Objects.requireNonNull(action, "action");
        CallFuture<?> call = CurrentWork.callOfThread();
        if (call == null) {
            return () -> {};
        }
        @Nullable CancelHooks hooks = call.hook(action);
        return hooks == null ? () -> {} : () -> hooks.remove(action);
    }

    /**
     * Runs a part of the body that is stopped by an action instead of an interrupt, as {@link #onCancel} says; when the
     * part has returned, the action is taken back. If the call was cancelled before, the part does not run, nor does
     * the action.
     *
     * <pre>{@code
     * return CurrentCall.cancelledBy(statement::cancel, () -> statement.executeQuery(sql));
     * }</pre>
     *
     * <p>Outside of a call, this just runs the part.
     *
     * @param <T> the type of what the part returns
     * @param action stops the part; called from another thread
     * @param part what is stopped by the action
     * @return what the part returned
     * @throws CancellationException if the call was cancelled before
     * @throws Throwable what the part threw
     */
    public static <T extends @Nullable Object> T cancelledBy(VoidBody action, Body<T> part) throws Throwable {
        Objects.requireNonNull(part, "part");
        Registration registration = onCancelBeforeStart(action);
        try {
            return part.call();
        } finally {
            registration.close();
        }
    }

    /**
     * Runs a part of the body that returns nothing and is stopped by an action instead of an interrupt; see
     * {@link #cancelledBy(VoidBody, Body)}.
     *
     * @param action stops the part; called from another thread
     * @param part what is stopped by the action
     * @throws CancellationException if the call was cancelled before
     * @throws Throwable what the part threw
     */
    public static void cancelledBy(VoidBody action, VoidBody part) throws Throwable {
        Objects.requireNonNull(part, "part");
        Registration registration = onCancelBeforeStart(action);
        try {
            part.run();
        } finally {
            registration.close();
        }
    }

    /**
     * Makes a stage that is stopped by an action, beside being cancelled itself. The action is not taken back when the
     * part has returned: the call that follows the stage has it until the stage settles.
     *
     * @param <S> the type of the stage
     * @param action stops what the stage stands for; called from another thread
     * @param part returns the stage
     * @return the stage
     * @throws CancellationException if the call was cancelled before
     * @throws Throwable what the part threw
     * @see #cancelledBy(VoidBody, Body)
     */
    public static <S extends @Nullable Object> S stageCancelledBy(VoidBody action, Body<S> part) throws Throwable {
        Objects.requireNonNull(part, "part");
        onCancelBeforeStart(action);
        return part.call();
    }

    private static Registration onCancelBeforeStart(VoidBody action) {
        Objects.requireNonNull(action, "action");
        CallFuture<?> call = CurrentWork.callOfThread();
        if (call != null && call.state() != PhasedFuture.RUNNING) {
            throw new CancellationException(call.name + " was cancelled before it began");
        }
        return onCancel(action);
    }
}
