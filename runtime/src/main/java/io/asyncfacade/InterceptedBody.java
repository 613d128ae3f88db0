package io.asyncfacade;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The body of one call, and what is inside of one of its {@link CallInterceptor}s. Used by the thread of the body. */
final class InterceptedBody implements VoidBody {

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
            throw new IllegalStateException(call.name + " is run once, on the thread of " + interceptors.get(index));
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
