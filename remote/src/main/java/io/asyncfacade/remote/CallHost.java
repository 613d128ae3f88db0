package io.asyncfacade.remote;

import java.util.Set;

/**
 * Runs the calls that arrive in this JVM, on the delegates that are offered here. Engines that move bytes between JVMs
 * feed it; it reads nothing that the contract of an offer does not allow. Safe for use by many threads.
 */
public final class CallHost {

    /** Offers nothing yet. */
    public CallHost() {}

    /**
     * Offers a delegate for the calls of a contract; the delegate of an earlier offer of the same contract is replaced.
     *
     * @param <T> the interface
     * @param contract which calls, and what may travel with them
     * @param delegate runs them; by as many threads as the carrier has
     */
    public <T> void offer(RemoteContract<T> contract, T delegate) {
        throw new UnsupportedOperationException();
    }

    /**
     * What is offered here.
     *
     * @return the {@linkplain RemoteContract#name() names} of contracts
     */
    public Set<String> offers() {
        throw new UnsupportedOperationException();
    }

    /**
     * Runs a call on this thread. Throws nothing: what goes wrong is in the answer.
     *
     * @param message what {@link CallCarrier#ship} was given in the caller's JVM
     * @param caller who sent it: the same object, by {@code equals}, for all calls of one JVM
     * @return the answer, for {@link Shipment#await}
     */
    public byte[] run(byte[] message, Object caller) {
        throw new UnsupportedOperationException();
    }

    /**
     * Cancels a call: interrupts the thread that runs it, or lets it not run if it has not arrived yet. Does nothing if it
     * has ended.
     *
     * @param caller who sent it
     * @param call its number, {@link Route#call}
     */
    public void cancel(Object caller, long call) {
        throw new UnsupportedOperationException();
    }

    /**
     * Cancels all calls of a caller that is gone: there is no one to take their results.
     *
     * @param caller who sent them
     */
    public void callerLost(Object caller) {
        throw new UnsupportedOperationException();
    }
}
