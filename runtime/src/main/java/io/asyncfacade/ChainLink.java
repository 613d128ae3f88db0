package io.asyncfacade;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A stage of a {@link CallChain}: links the stages that are made from it to what they hang on. Most are made by
 * {@link #newIncompleteFuture}; the methods below it are those whose stages hang on something else as well.
 *
 * @param <T> the type of the value
 */
final class ChainLink<T extends @Nullable Object> extends ChainStage<T> {

    private ChainLink(Executor executor, @Nullable CompletionStage<?> call) {
        super(executor, call);
    }

    /** Begins a chain, unless the call is a stage of one. */
    static <T extends @Nullable Object> ChainLink<T> of(CompletionStage<T> call) {
        if (call instanceof ChainLink<T> link) {
            return link;
        }
        Objects.requireNonNull(call, "call");
        ChainLink<T> first = new ChainLink<>(Stages.executor(call), call);
        first.watch();
        try {
            call.whenComplete((value, failure) -> Cascade.end(() -> first.ended(value, failure)));
        } catch (Throwable refused) {
            first.completeExceptionally(refused);
        }
        return first;
    }

    @Override
    public <U extends @Nullable Object> CompletableFuture<U> newIncompleteFuture() {
        ChainLink<U> dependent = new ChainLink<>(stages, null);
        dependent.hangOn(this);
        dependent.watch();
        return dependent;
    }

    private static <S extends @Nullable Object, V extends @Nullable Object> CompletableFuture<V> withBoth(
            CompletionStage<S> other, Function<ChainLink<S>, CompletableFuture<V>> combine) {
        ChainLink<S> second = of(other);
        CompletableFuture<V> both = combine.apply(second);
        ((ChainLink<V>) both).hangOn(second);
        return both;
    }

    /** The function may be called before or after its stage is known here. */
    private static <A extends @Nullable Object, V extends @Nullable Object> CompletableFuture<V> composing(
            Function<? super A, ? extends CompletionStage<V>> function,
            Function<Function<A, CompletionStage<V>>, CompletableFuture<V>> compose) {
        Objects.requireNonNull(function);
        CompletableFuture<ChainLink<V>> returned = new CompletableFuture<>();
        CompletableFuture<V> composed = compose.apply(argument -> {
            ChainLink<V> inner = of(Objects.requireNonNull(function.apply(argument), "the function returned null"));
            returned.complete(inner);
            return inner;
        });
        returned.thenAccept(((ChainLink<V>) composed)::hangOn);
        return composed;
    }

    @Override
    public <U extends @Nullable Object, V extends @Nullable Object> CompletableFuture<V> thenCombine(
            CompletionStage<? extends U> other, BiFunction<? super T, ? super U, ? extends V> action) {
        return withBoth(other, second -> super.thenCombine(second, action));
    }

    @Override
    public <U extends @Nullable Object, V extends @Nullable Object> CompletableFuture<V> thenCombineAsync(
            CompletionStage<? extends U> other, BiFunction<? super T, ? super U, ? extends V> action) {
        return withBoth(other, second -> super.thenCombineAsync(second, action));
    }

    @Override
    public <U extends @Nullable Object, V extends @Nullable Object> CompletableFuture<V> thenCombineAsync(
            CompletionStage<? extends U> other, BiFunction<? super T, ? super U, ? extends V> action, Executor on) {
        return withBoth(other, second -> super.thenCombineAsync(second, action, on));
    }

    @Override
    public <U extends @Nullable Object> CompletableFuture<@Nullable Void> thenAcceptBoth(
            CompletionStage<? extends U> other, BiConsumer<? super T, ? super U> action) {
        return withBoth(other, second -> super.thenAcceptBoth(second, action));
    }

    @Override
    public <U extends @Nullable Object> CompletableFuture<@Nullable Void> thenAcceptBothAsync(
            CompletionStage<? extends U> other, BiConsumer<? super T, ? super U> action) {
        return withBoth(other, second -> super.thenAcceptBothAsync(second, action));
    }

    @Override
    public <U extends @Nullable Object> CompletableFuture<@Nullable Void> thenAcceptBothAsync(
            CompletionStage<? extends U> other, BiConsumer<? super T, ? super U> action, Executor on) {
        return withBoth(other, second -> super.thenAcceptBothAsync(second, action, on));
    }

    @Override
    public CompletableFuture<@Nullable Void> runAfterBoth(CompletionStage<?> other, Runnable action) {
        return withBoth(other, second -> super.runAfterBoth(second, action));
    }

    @Override
    public CompletableFuture<@Nullable Void> runAfterBothAsync(CompletionStage<?> other, Runnable action) {
        return withBoth(other, second -> super.runAfterBothAsync(second, action));
    }

    @Override
    public CompletableFuture<@Nullable Void> runAfterBothAsync(CompletionStage<?> other, Runnable action, Executor on) {
        return withBoth(other, second -> super.runAfterBothAsync(second, action, on));
    }

    @Override
    public <U extends @Nullable Object> CompletableFuture<U> applyToEither(
            CompletionStage<? extends T> other, Function<? super T, U> action) {
        return withBoth(other, second -> super.applyToEither(second, action));
    }

    @Override
    public <U extends @Nullable Object> CompletableFuture<U> applyToEitherAsync(
            CompletionStage<? extends T> other, Function<? super T, U> action) {
        return withBoth(other, second -> super.applyToEitherAsync(second, action));
    }

    @Override
    public <U extends @Nullable Object> CompletableFuture<U> applyToEitherAsync(
            CompletionStage<? extends T> other, Function<? super T, U> action, Executor on) {
        return withBoth(other, second -> super.applyToEitherAsync(second, action, on));
    }

    @Override
    public CompletableFuture<@Nullable Void> acceptEither(
            CompletionStage<? extends T> other, Consumer<? super T> action) {
        return withBoth(other, second -> super.acceptEither(second, action));
    }

    @Override
    public CompletableFuture<@Nullable Void> acceptEitherAsync(
            CompletionStage<? extends T> other, Consumer<? super T> action) {
        return withBoth(other, second -> super.acceptEitherAsync(second, action));
    }

    @Override
    public CompletableFuture<@Nullable Void> acceptEitherAsync(
            CompletionStage<? extends T> other, Consumer<? super T> action, Executor on) {
        return withBoth(other, second -> super.acceptEitherAsync(second, action, on));
    }

    @Override
    public CompletableFuture<@Nullable Void> runAfterEither(CompletionStage<?> other, Runnable action) {
        return withBoth(other, second -> super.runAfterEither(second, action));
    }

    @Override
    public CompletableFuture<@Nullable Void> runAfterEitherAsync(CompletionStage<?> other, Runnable action) {
        return withBoth(other, second -> super.runAfterEitherAsync(second, action));
    }

    @Override
    public CompletableFuture<@Nullable Void> runAfterEitherAsync(
            CompletionStage<?> other, Runnable action, Executor on) {
        return withBoth(other, second -> super.runAfterEitherAsync(second, action, on));
    }

    @Override
    public <U extends @Nullable Object> CompletableFuture<U> thenCompose(
            Function<? super T, ? extends CompletionStage<U>> function) {
        return composing(function, watched -> super.thenCompose(watched));
    }

    @Override
    public <U extends @Nullable Object> CompletableFuture<U> thenComposeAsync(
            Function<? super T, ? extends CompletionStage<U>> function) {
        return composing(function, watched -> super.thenComposeAsync(watched));
    }

    @Override
    public <U extends @Nullable Object> CompletableFuture<U> thenComposeAsync(
            Function<? super T, ? extends CompletionStage<U>> function, Executor on) {
        return composing(function, watched -> super.thenComposeAsync(watched, on));
    }

    @Override
    public CompletableFuture<T> exceptionallyCompose(Function<Throwable, ? extends CompletionStage<T>> function) {
        return composing(function, watched -> super.exceptionallyCompose(watched));
    }

    @Override
    public CompletableFuture<T> exceptionallyComposeAsync(Function<Throwable, ? extends CompletionStage<T>> function) {
        return composing(function, watched -> super.exceptionallyComposeAsync(watched));
    }

    @Override
    public CompletableFuture<T> exceptionallyComposeAsync(
            Function<Throwable, ? extends CompletionStage<T>> function, Executor on) {
        return composing(function, watched -> super.exceptionallyComposeAsync(watched, on));
    }
}
