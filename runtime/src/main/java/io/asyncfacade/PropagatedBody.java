package io.asyncfacade;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** A body that is called in the {@link CapturedContext} of its call. Used by the thread of the body. */
final class PropagatedBody implements Runnable {

    private final CallFuture<?> call;
    private final Thread thread = Thread.currentThread();
    private @Nullable Object body;
    private @Nullable Object result;
    private @Nullable Throwable failure;

    private PropagatedBody(Object body, CallFuture<?> call) {
        this.body = body;
        this.call = call;
    }

    static @Nullable Object invoke(CapturedContext context, Object body, CallFuture<?> call) throws Throwable {
        ResultHandling handling = Invocation.handling(body);
        PropagatedBody propagated = new PropagatedBody(body, call);
        Throwable around = context.tryToRun(propagated);
        if (!call.isCall()) {
            propagated.run(); // a task that was accepted runs, with its context or without
        }
        return propagated.end(around, handling);
    }

    /** Called in the context, unless the operator fails or forgets it. It may have taken its time to get there. */
    @Override
    public void run() {
        Object called = body;
        if (called == null || Thread.currentThread() != thread || call.isCall() && call.state() != CallFuture.RUNNING) {
            return;
        }
        body = null;
        try {
            result = Invocation.invokeHere(called, call);
        } catch (Throwable thrown) {
            failure = thrown;
        }
    }

    private @Nullable Object end(@Nullable Throwable around, @Nullable ResultHandling handling) throws Throwable {
        if (failure != null) {
            if (around != null) {
                Uncaught.report(around); // the body's own failure is what the caller has to know
            }
            throw failure;
        }
        if (around != null) {
            if (!call.isCall()) {
                Uncaught.report(around);
                return null;
            }
            if (handling != null && handling.stage && result != null) {
                LateResult.discardStage((CompletionStage<?>) result, handling);
            } else {
                LateResult.discard(result, handling);
            }
            throw around;
        }
        if (body != null && call.state() != CallFuture.RUNNING) {
            throw new CancellationException(); // the call was settled before its body began, and nothing looks at this
        }
        if (body != null) {
            throw new IllegalStateException(call.name + " was not run: the Runnable that the operator given to"
                    + " propagating(...) made did not call the one it was made of on its own thread");
        }
        return result;
    }
}
