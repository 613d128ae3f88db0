package io.asyncfacade;

import java.util.List;
import java.util.Objects;
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
        return interceptors == null ? invokeInnermost(body, call) : InterceptedBody.invoke(body, call, interceptors);
    }

    /**
     * Calls the body itself, unless the call has been settled by now: then the result is null. What is around the body
     * sees no interrupt of the call.
     */
    static @Nullable Object invokeInnermost(Object body, CallFuture<?> call) throws Throwable {
        if (!call.isCovered()) {
            return call.state() == PhasedFuture.RUNNING ? invoke(body, call.name) : null;
        }
        if (!call.enterUncovered()) {
            return null;
        }
        try {
            return invoke(body, call.name);
        } finally {
            if (call.cover()) {
                Thread.currentThread().interrupt(); // that of another party is seen as it would be without a call
            }
        }
    }

    private static @Nullable Object invoke(Object body, String name) throws Throwable {
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
            }
            return result;
        }
        ((Runnable) body).run();
        return null;
    }
}
