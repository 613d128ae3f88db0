package io.asyncfacade.remote;

import org.jspecify.annotations.Nullable;

/**
 * Makes the calls of a contract over a carrier, and waits for what becomes of them: what a generated class calls. Safe
 * for use by many threads.
 *
 * <p>A call that did not start on one host is tried once on each other host, if they are not {@linkplain
 * CallCarrier#hostsAreAlike all alike}; one whose host is lost is not, unless its method is {@link
 * io.asyncfacade.Portable.Repeatable}. Cancelling the asynchronous call that this one is the body of,
 * or interrupting the thread that waits, asks the host to stop, and the waiting ends when the host has answered.
 *
 * @param <T> the interface
 */
public final class RemoteCaller<T> {

    private final RemoteContract<T> contract;

    private final CallCarrier carrier;

    RemoteCaller(RemoteContract<T> contract, CallCarrier carrier) {
        this.contract = contract;
        this.carrier = carrier;
    }

    /**
     * Makes a call and waits for its end. What the method threw on the host is thrown here: itself, with the stack that
     * it had there and that of this thread below, also if it is a checked exception that the method does not declare;
     * {@link RemoteFailure} if it cannot travel.
     *
     * @param <R> what the method returns
     * @param call the method and its arguments
     * @return what the method returned on the host
     * @throws CallNotStartedException if it did not run on any host
     * @throws HostLostException if it is not known whether it ran
     */
    @SuppressWarnings("exports")
    public <R extends @Nullable Object> R call(PortableCall<T, R> call) {
        return new RemoteCall<R>(contract, carrier, call).outcome();
    }
}
