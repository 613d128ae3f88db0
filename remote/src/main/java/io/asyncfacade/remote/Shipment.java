package io.asyncfacade.remote;

/**
 * A call under way to its host. The thread that made the call is the one that waits for the answer, so an engine needs
 * no thread of its own for it.
 */
public interface Shipment {

    /**
     * The host that was chosen; known at the latest when {@link #await} ends.
     *
     * @return a name for people, and for {@link Route#excluded}; no two hosts of a carrier have the same
     */
    String host();

    /**
     * Sends the call if that was not done yet, and waits for the answer. An interrupt ends the waiting and not the
     * call: it may be awaited again. Called by one thread.
     *
     * @return what {@link CallHost#run} answered
     * @throws InterruptedException if the thread is interrupted while it waits
     * @throws CallNotStartedException if it is certain that no host got the call
     * @throws HostLostException if the call was sent and there will be no answer
     */
    byte[] await() throws InterruptedException;

    /**
     * Asks the host to stop the call, see {@link CallHost#cancel}; a call that was not sent yet is not sent. The answer
     * of the host is still awaited. Returns soon, may be called by any thread, at any time, more than once; throws
     * nothing.
     */
    void cancel();
}
