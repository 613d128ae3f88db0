package io.asyncfacade.remote;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a call may go: what a carrier needs to know to choose a host for it.
 *
 * @param call the number of the call; no other call of this JVM has it. A carrier sends it after the call to cancel it
 * @param contract the {@linkplain RemoteContract#name() name of the contract} that the host must offer
 * @param key calls with equal keys go to the same host as long as that is there; null for any host
 * @param excluded {@linkplain Shipment#host() names} of hosts that refused this call, or were lost with it
 */
@SuppressWarnings("exports")
public record Route(long call, String contract, @Nullable Object key, Set<String> excluded) {

    /** Copies what may change. */
    public Route {
        Objects.requireNonNull(contract, "contract");
        excluded = Set.copyOf(excluded);
    }

    Route onKey(Object affinity) {
        return new Route(call, contract, affinity, excluded);
    }
}
