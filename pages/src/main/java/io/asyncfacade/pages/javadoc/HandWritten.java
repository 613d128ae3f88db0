package io.asyncfacade.pages.javadoc;

import io.asyncfacade.AsyncCall;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** The sample of AsyncCall: what an adapter is without a processor. */
final class HandWritten {

    private final CommentClient delegate;
    private final Executor executor;

    HandWritten(CommentClient delegate, Executor executor) {
        this.delegate = delegate;
        this.executor = executor;
    }

    public CompletableFuture<Comment> fetch(int id) {
        return AsyncCall.call(executor, "CommentClient.fetch", () -> delegate.fetch(id));
    }
}
