package io.asyncfacade.remote;

import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A call to one host, over an engine that sends messages and has a future for the answer. The thread that makes the
 * call waits for that future itself: a callback would cost one thread more in most engines.
 */
public abstract class FutureShipment implements Shipment {

    private static final int PATIENCE_SECONDS = 5;

    /** Of the thread that makes the call. */
    private @Nullable Future<byte[]> answer;

    private volatile boolean cancelled;

    /** A call that was not sent. */
    protected FutureShipment() {}

    /**
     * Sends the call. Called once, by the thread that makes it.
     *
     * @return has the answer, or what became of the call. It must not be over when a thread that waits for it is
     *     interrupted
     * @throws RuntimeException if it was not sent
     */
    protected abstract Future<byte[]> send();

    /**
     * Sends the cancel of the call, as a message of its own. Any thread may call it; what it throws is of no interest.
     */
    protected abstract void sendCancel();

    /**
     * Whether the host still belongs to those that this JVM reaches. Asked every few seconds while the answer is
     * awaited: after a split of the network an engine may never say by itself that there will be none.
     *
     * @return whether it is worth waiting
     */
    protected abstract boolean isHostPresent();

    /**
     * Whether the call certainly did not run.
     *
     * @param failure what the future of {@link #send} ended with
     * @return false if it may have run
     */
    protected abstract boolean isRefusal(Throwable failure);

    @Override
    public final byte[] await() throws InterruptedException {
        Future<byte[]> sent = answer;
        if (sent == null) {
            sent = sent();
            answer = sent;
        }
        while (true) {
            try {
                return Objects.requireNonNull(sent.get(PATIENCE_SECONDS, TimeUnit.SECONDS), "answer");
            } catch (TimeoutException e) {
                if (!isHostPresent()) {
                    throw new HostLostException(host() + " is no longer there", e);
                }
            } catch (ExecutionException e) {
                throw failed(Objects.requireNonNullElse(e.getCause(), e));
            }
        }
    }

    private Future<byte[]> sent() {
        if (cancelled) {
            throw new CallNotStartedException("it was cancelled before it was sent");
        }
        try {
            return send();
        } catch (RuntimeException e) {
            throw new CallNotStartedException("it could not be sent: " + e, e);
        }
    }

    private RuntimeException failed(Throwable cause) {
        return isRefusal(cause)
                ? new CallNotStartedException(cause.toString(), cause)
                : new HostLostException(host() + " is lost with this call: " + cause, cause);
    }

    @Override
    public final void cancel() {
        cancelled = true;
        try {
            sendCancel();
        } catch (RuntimeException e) {
            // The host is gone, or this JVM is leaving; the thread that waits for the answer hears of it.
        }
    }
}
