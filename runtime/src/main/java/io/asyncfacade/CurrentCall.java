package io.asyncfacade;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The call that the current thread is running, for a delegate that knows better than an interrupt how to be stopped:
 *
 * <pre>{@code
 * try (Statement statement = connection.createStatement()) {
 *     CurrentCall.onCancel(statement::cancel);
 *     return read(statement.executeQuery(sql));
 * }
 * }</pre>
 */
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
     * Says how the current call is stopped when it is cancelled, times out or is settled otherwise from outside
     * ({@code cancel(false)} excepted). The action takes the place of the interrupt, and is done whatever
     * {@link OnCancel} says: at most once, on a thread {@code asyncfacade-settle-<n>}; the call's own thread leaves the
     * body only when the action has ended. A call that follows a stage has its actions until the stage settles. Several
     * actions are done one after the other, the last one first. If the call was cancelled before, the action is done at
     * once, and this method returns when it has ended; so an action must not wait for the body to end. What it throws
     * goes to the uncaught exception handler of its thread.
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
}
