package io.asyncfacade;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A body that is run inside of something that was taken along from the calling thread, see
 * {@link ExecutorPolicy#propagating}. It is given to the operator as a task; what comes back is run in its place, and
 * has to run the task.
 */
@SuppressWarnings("serial") // an AtomicBoolean by inheritance to save an object; nobody writes it to a stream
final class Enclosure extends AtomicBoolean implements Runnable {

    private final Object body;
    private final Runnable enclosed;
    private @Nullable CallFuture<?> call;
    private @Nullable Thread thread;
    private @Nullable Object result;
    private @Nullable Throwable failure;

    /** Asks the operator, on the calling thread; what it throws goes through. */
    Enclosure(Object body, UnaryOperator<Runnable> operator) {
        this.body = body;
        this.enclosed = Objects.requireNonNull(
                operator.apply(this), "the operator given to propagating(...) returned null instead of a Runnable");
    }

    Object body() {
        return body;
    }

    /**
     * Called by what the operator made. Does nothing the second time, when the call is over, and on another thread than
     * the call's: there it could be neither waited for nor interrupted.
     */
    @Override
    public void run() {
        if (thread != Thread.currentThread() || !compareAndSet(false, true)) {
            return;
        }
        try {
            result = Invocation.invoke(body, Objects.requireNonNull(call));
        } catch (Throwable thrown) {
            failure = thrown;
        }
    }

    @Nullable Object invoke(CallFuture<?> running) throws Throwable {
        call = running;
        thread = Thread.currentThread();
        Throwable around = null;
        try {
            enclosed.run();
        } catch (Throwable thrown) {
            around = thrown;
        }
        thread = null;
        boolean ran = get();
        if (failure != null) {
            if (around != null) {
                Uncaught.report(around); // the body's own failure is what the caller has to know
            }
            throw failure;
        }
        if (around != null) {
            LateResult.discard(result, Invocation.handling(body));
            throw around;
        }
        if (!ran) {
            throw new IllegalStateException(running.name + " was not run: the Runnable that the operator given to"
                    + " propagating(...) made did not call the one it was made of on its own thread");
        }
        return result;
    }
}
