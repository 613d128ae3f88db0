package io.asyncfacade.remote;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.OnCancel;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A call on its delegate. It is an asynchronous call of this JVM, run by the thread that brings it, so that an
 * interrupt stays with it, and {@link io.asyncfacade.CurrentCall#onCancel} does in a delegate what it does elsewhere.
 */
final class HostedCall<T> {

    private final PortableCall<T, ?> call;

    private final T delegate;

    private final CompletableFuture<Void> future;

    private @Nullable Runnable task;

    private boolean started;

    private @Nullable Object value;

    private @Nullable Throwable thrown;

    HostedCall(String name, PortableCall<T, ?> call, T delegate) {
        this.call = call;
        this.delegate = delegate;
        this.future = AsyncCall.run(accepted -> task = accepted, OnCancel.INTERRUPT, name, this::body);
    }

    /** By any thread; the call is over only when {@link #run} has returned. */
    void cancel() {
        future.cancel(true);
    }

    void run() {
        Objects.requireNonNull(task).run();
    }

    private void body() {
        started = true;
        try {
            value = call.on(delegate);
        } catch (Throwable e) {
            thrown = e;
        }
    }

    boolean started() {
        return started;
    }

    @Nullable Object value() {
        return value;
    }

    @Nullable Throwable thrown() {
        return thrown;
    }
}
