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

    private final @Nullable Object kept;
    private final @Nullable Function<@Nullable Object, @Nullable Object> adapter;

    private ResultHandling(
            Body<?> body,
            boolean stage,
            @Nullable Object kept,
            @Nullable Function<@Nullable Object, @Nullable Object> adapter) {
        this.body = Objects.requireNonNull(body, "body");
        this.stage = stage;
        this.kept = kept;
        this.adapter = adapter;
    }

    static ResultHandling of(Body<?> body, @Nullable Object kept) {
        return new ResultHandling(body, false, kept, null);
    }

    static ResultHandling adapted(Body<?> body, @Nullable Object kept, Function<?, ?> adapter) {
        return new ResultHandling(body, false, kept, unchecked(Objects.requireNonNull(adapter, "adapter")));
    }

    static ResultHandling ofStage(Body<? extends CompletionStage<?>> body, @Nullable Object kept) {
        return new ResultHandling(body, true, kept, null);
    }

    static ResultHandling ofAdaptedStage(
            Body<? extends CompletionStage<?>> body, @Nullable Object kept, Function<?, ?> adapter) {
        return new ResultHandling(body, true, kept, unchecked(Objects.requireNonNull(adapter, "adapter")));
    }

    /** The signatures of {@link AsyncCall} say that the adapter takes what the body returns. */
    @SuppressWarnings("unchecked")
    private static Function<@Nullable Object, @Nullable Object> unchecked(Function<?, ?> adapter) {
        return (Function<@Nullable Object, @Nullable Object>) adapter;
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

    /** Whether a result that nobody receives is left open, because somebody else uses it. */
    boolean keeps(@Nullable Object result) {
        return kept == AsyncCall.EVERY_RESULT || kept == result;
    }
}
