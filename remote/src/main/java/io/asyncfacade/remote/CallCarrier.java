package io.asyncfacade.remote;

import java.util.Objects;

/**
 * Moves the bytes of calls to hosts, and of their answers back: all that an engine implements. Serialization, the
 * filter, exceptions and the question whether a call ran are not its business.
 */
@FunctionalInterface
public interface CallCarrier {

    /**
     * Chooses a host for a call. Does not wait for anything: {@link Shipment#await} does. Called by the thread that
     * makes the call, and once more for each host that refuses it, unless {@linkplain #hostsAreAlike all are alike}.
     *
     * @param message the call; to be given to {@link CallHost#run} of the host as it is, and not to be changed
     * @param route which host will do
     * @return the call under way
     * @throws CallNotStartedException if there is no such host, with the reason
     */
    Shipment ship(byte[] message, Route route);

    /**
     * Whether what one host refuses, each other one would refuse as well, so that it is asked no more.
     *
     * @return false, unless the carrier knows better
     */
    default boolean hostsAreAlike() {
        return false;
    }

    /**
     * This carrier for calls that belong together: all go to the same host as long as that is there, to keep its cache
     * warm, say. A carrier whose hosts are all alike may ignore the key.
     *
     * @param key decides by {@code equals} and {@code hashCode}, which should be the same in every JVM
     * @return a view; closing is this carrier's matter
     */
    default CallCarrier onKey(Object key) {
        Objects.requireNonNull(key, "key");
        return (message, route) -> ship(message, route.onKey(key));
    }
}
