package io.asyncfacade;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * A chain of stages that cancels upwards. With a plain future, cancelling {@code call.thenApply(...)} leaves the call
 * running; with the view of this class it stops the call:
 *
 * <pre>{@code
 * CompletableFuture<Page> page = CallChain.of(client.fetch(id))
 *         .thenCompose(comment -> client.author(comment.authorId()))
 *         .thenApply(Page::render)
 *         .orTimeout(2, TimeUnit.SECONDS); // stops whichever of the two calls is running then
 * }</pre>
 *
 * <ul>
 *   <li>Settling a stage of the chain from outside ({@code cancel}, {@code orTimeout}, {@code completeOnTimeout},
 *       {@code complete}, {@code completeExceptionally}) cancels the stage that it hangs on, if no other stage hangs on
 *       that one and no thread waits for it in {@code join} or {@code get}; and so on, up to the call. Of two
 *       dependents, both have to be settled.
 *   <li>A stage of two others ({@code thenCombine}, {@code applyToEither} and so on) hangs on both, that of
 *       {@code thenCompose} on what its function returned as well. Such another stage need not be of a chain: it
 *       becomes the start of one.
 *   <li>A call at the start is the chain's own: what hangs on the call itself, and not on the view, does not keep it
 *       from being cancelled. So make one view of a call, and use the call through it.
 *   <li>{@code cancel(false)} does not interrupt, up to the call. A stage that cannot be cancelled goes on.
 *   <li>All else is as with the call: its value, the very instance of its exception, and the executor of the
 *       {@code Async} stages.
 * </ul>
 */
@SuppressWarnings("exports") // users need not have JSpecify: see module-info
public final class CallChain {

    private CallChain() {}

    /**
     * Returns a view of a call with which a chain begins.
     *
     * @param <T> the type of the value
     * @param call the call, or another stage that can be cancelled
     * @return a future that ends as the call does, and cancels it as this class says; a stage of a chain itself
     */
    public static <T extends @Nullable Object> CompletableFuture<T> of(CompletionStage<T> call) {
        return ChainLink.of(call);
    }
}
