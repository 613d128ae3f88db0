package io.asyncfacade;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * A future of a call or of a stage that depends on one: its {@code Async} methods use the call's executor, and so do
 * those of the stages that depend on it. In everything else it is a plain future.
 */
class CallStage<T extends @Nullable Object> extends CompletableFuture<T> {

    final Executor executor;

    CallStage(Executor executor) {
        this.executor = Objects.requireNonNull(executor, "executor");
    }

    @Override
    public Executor defaultExecutor() {
        return executor;
    }

    @Override
    public <U extends @Nullable Object> CompletableFuture<U> newIncompleteFuture() {
        return new CallStage<>(executor);
    }

    /** Returns a copy: the minimal stage of the JDK would take its {@code Async} stages to the common pool. */
    @Override
    public CompletionStage<T> minimalCompletionStage() {
        return copy();
    }
}
