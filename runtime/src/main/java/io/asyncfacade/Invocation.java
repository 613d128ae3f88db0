package io.asyncfacade;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Calls the body of a call, with what is around it: its context, then its interceptors. */
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

    // ---- what interceptors are told before and after the body

    static void before(CallInfo call, List<CallInterceptor> interceptors) {
        CallFuture<?> body = CurrentWork.coverBody();
        try {
            for (CallInterceptor interceptor : interceptors) {
                try {
                    interceptor.before(call);
                } catch (Throwable failure) {
                    Uncaught.report(failure); // no concern of the call
                }
            }
        } finally {
            CurrentWork.uncoverBody(body);
        }
    }

    static void end(CallInfo call, List<CallInterceptor> interceptors) {
        for (int i = interceptors.size() - 1; i >= 0; i--) {
            try {
                interceptors.get(i).end(call);
            } catch (Throwable failure) {
                Uncaught.report(failure);
            }
        }
    }

    /** A body that is called in the {@link CapturedContext} of its call. Used by the thread of the body. */
    private static final class PropagatedBody implements Runnable {

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
            if (called == null
                    || Thread.currentThread() != thread
                    || call.isCall() && call.state() != CallFuture.RUNNING) {
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
                    ResultHandling.discardStage((CompletionStage<?>) result, handling);
                } else {
                    ResultHandling.discard(result, handling);
                }
                throw around;
            }
            if (body != null && call.state() != CallFuture.RUNNING) {
                // The call was settled before its body began, and nothing looks at this.
                throw new CancellationException();
            }
            if (body != null) {
                throw new IllegalStateException(call.name + " was not run: the Runnable that the operator given to"
                        + " propagating(...) made did not call the one it was made of on its own thread");
            }
            return result;
        }
    }

    /**
     * The body of one call, and what is inside of one of its {@link CallInterceptor}s. Used by the thread of the body.
     */
    private static final class InterceptedBody implements VoidBody {

        private final Object body;
        private final CallFuture<?> call;
        private final List<CallInterceptor> interceptors;

        /** The interceptor that this is given to; there is none for the innermost, which is the body itself. */
        private final int index;

        private final Thread thread = Thread.currentThread();
        private boolean ran;
        private @Nullable Object result;
        private @Nullable Throwable failure;

        private InterceptedBody(Object body, CallFuture<?> call, List<CallInterceptor> interceptors, int index) {
            this.body = body;
            this.call = call;
            this.interceptors = interceptors;
            this.index = index;
        }

        static @Nullable Object invoke(Object body, CallFuture<?> call, List<CallInterceptor> interceptors)
                throws Throwable {
            InterceptedBody outermost = new InterceptedBody(body, call, interceptors, 0);
            outermost.intercept();
            if (outermost.failure != null) {
                throw outermost.failure;
            }
            return outermost.result;
        }

        /** Calls the interceptor, and if that does not call the body, the body. */
        private void intercept() {
            try {
                interceptors.get(index).run((CallInfo) call, this);
            } catch (Throwable thrown) {
                if (thrown != failure) {
                    Uncaught.report(thrown);
                }
            }
            if (!ran) {
                proceed();
            }
        }

        /** Called by the interceptor. */
        @Override
        public void run() throws Throwable {
            if (Thread.currentThread() != thread || ran) {
                throw new IllegalStateException(
                        call.name + " is run once, on the thread of " + interceptors.get(index));
            }
            proceed();
            if (failure != null) {
                throw failure;
            }
        }

        private void proceed() {
            ran = true;
            try {
                if (index + 1 < interceptors.size()) {
                    InterceptedBody inner = new InterceptedBody(body, call, interceptors, index + 1);
                    inner.intercept();
                    result = inner.result;
                    failure = inner.failure;
                } else {
                    result = Invocation.invokeInnermost(body, call);
                }
            } catch (Throwable thrown) {
                failure = Objects.requireNonNull(thrown);
            }
        }
    }
}
