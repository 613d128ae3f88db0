package io.asyncfacade;

import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A body with what happens to its result, for calls that do more than to complete their future with it. The usual call
 * has none and saves the object.
 */
final class ResultHandling {

    /** The body until it is called. */
    private @Nullable Body<?> body;

    /** Whether the result is a stage that the call follows. */
    final boolean stage;

    private @Nullable Function<@Nullable Object, @Nullable Object> adapter;

    /** Whether the result is the caller's to close, so that one that is not received is closed. */
    private boolean closes;

    /** The object that is called, if the result may be it: that one is not the caller's to close. */
    private @Nullable Object delegate;

    /** The result that the future was completed with, or with an adapter of it, if it is the caller's to close. */
    private @Nullable AutoCloseable received;

    private ResultHandling(Body<?> body, boolean stage) {
        this.body = Objects.requireNonNull(body, "body");
        this.stage = stage;
    }

    static ResultHandling of(Body<?> body) {
        return new ResultHandling(body, false);
    }

    static ResultHandling ofStage(Body<? extends CompletionStage<?>> body) {
        return new ResultHandling(body, true);
    }

    /** Says what makes the value of the future from the result; the signatures of {@link AsyncCall} check the types. */
    @SuppressWarnings("unchecked")
    ResultHandling adapted(Function<?, ?> adapting) {
        adapter = (Function<@Nullable Object, @Nullable Object>) Objects.requireNonNull(adapting, "adapter");
        return this;
    }

    /** Says that the result is the caller's to close, unless it is the object that is called. */
    ResultHandling closing(@Nullable Object called) {
        closes = true;
        delegate = called;
        return this;
    }

    /** Calls the body, and forgets it: what it captured is not held while a stage or a dependent takes its time. */
    @Nullable Object call() throws Throwable {
        Body<?> called = Objects.requireNonNull(body);
        body = null;
        return called.call();
    }

    /** Whether the value of the future is made from the result, and not the result itself. */
    boolean adapts() {
        return adapter != null;
    }

    @Nullable Object adapt(Object result) {
        return Objects.requireNonNull(adapter).apply(result);
    }

    /** Returns the result if it is the caller's to close; null if there is nothing to close. */
    @Nullable AutoCloseable closeable(@Nullable Object result) {
        return closes && result != delegate && result instanceof AutoCloseable closeable ? closeable : null;
    }

    /** Notes the result that a future is completed with; returns this if it may have to be closed later. */
    @Nullable ResultHandling delivering(@Nullable Object result) {
        received = closeable(result);
        return received == null ? null : this;
    }

    /** What {@link #delivering} noted. */
    @Nullable AutoCloseable received() {
        return received;
    }

    // ---- a result that is not received, because its call was settled before

    /** Closes the result if it is the caller's to close; what that throws goes to the handler of the thread. */
    static void discard(@Nullable Object result, @Nullable ResultHandling handling) {
        Throwable failure = close(result, handling);
        if (failure != null) {
            Uncaught.report(failure);
        }
    }

    /** Does the same, and returns what closing threw. */
    static @Nullable Throwable close(@Nullable Object result, @Nullable ResultHandling handling) {
        AutoCloseable closeable = handling == null ? null : handling.closeable(result);
        if (closeable != null) {
            try {
                closeable.close();
            } catch (Throwable failure) {
                return failure;
            }
        }
        return null;
    }

    /** Closes what was the caller's to close; what that throws goes to the handler of the thread. */
    static void close(AutoCloseable dropped) {
        try {
            dropped.close();
        } catch (Throwable failure) {
            Uncaught.report(failure);
        }
    }

    /** Cancels a stage that the call does not follow, and closes the value that it ends with all the same. */
    static void discardStage(CompletionStage<?> stage, ResultHandling handling) {
        try {
            stage.whenComplete((value, failure) -> discard(value, handling));
        } catch (Throwable refused) {
            Uncaught.report(refused);
        }
        Stages.cancel(stage, true);
    }
}
