package io.asyncfacade;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Calls the body of a call, of whichever kind it is. */
final class Invocation {

    private Invocation() {}

    /** What happens to the result of a body, if that is more than to complete the future with it. */
    static @Nullable ResultHandling handling(@Nullable Object body) {
        return body instanceof ResultHandling handling ? handling : null;
    }

    static @Nullable Object invoke(Object body, CallFuture<?> call) throws Throwable {
        return call.stages instanceof CapturedContext context && CapturedContext.propagates(context)
                ? PropagatedBody.invoke(context, body, call)
                : invokeHere(body, call);
    }

    /** Calls the body, and what is around it but for its context. */
    static @Nullable Object invokeHere(Object body, CallFuture<?> call) throws Throwable {
        List<CallInterceptor> interceptors = call.interceptors();
        return interceptors == null ? invoke(body, call.name) : InterceptedBody.invoke(body, call, interceptors);
    }

    /** Calls a body that nothing is around. */
    static @Nullable Object invoke(Object body, String name) throws Throwable {
        if (body instanceof Body<?> value) {
            return value.call();
        }
        if (body instanceof VoidBody nothing) {
            nothing.run();
            return null;
        }
        if (body instanceof ResultHandling handling) {
            Object result = handling.call();
            if (handling.stage) {
                Objects.requireNonNull(result, () -> name + " returned a null stage");
                helpWaiting((CompletionStage<?>) result);
            }
            return result;
        }
        ((Runnable) body).run();
        return null;
    }

    /**
     * A call that will last as long as another, which waits for a slot of the same executor, may have the only one:
     * that other call then runs in it, here.
     */
    private static void helpWaiting(CompletionStage<?> stage) {
        if (stage instanceof CallFuture<?> call
                && call.state() == PhasedFuture.WAITING
                && CurrentWork.isInBody(call.target())) {
            call.helpStart();
        }
    }
}
