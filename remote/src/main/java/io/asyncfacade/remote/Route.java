package io.asyncfacade.remote;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
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

    /**
     * Chooses a host for this call: without a key one after the other, with a key always the same one of the same
     * hosts, and if one leaves, only its keys move.
     *
     * @param <H> what the carrier has for a host
     * @param hosts those that offer the contract, in the same order each time
     * @param name the {@linkplain Shipment#host() name} of a host
     * @return a host that is not excluded
     * @throws CallNotStartedException if there is none
     */
    public <H> H choose(Collection<H> hosts, Function<H, String> name) {
        List<H> open = excluded.isEmpty()
                ? List.copyOf(hosts)
                : hosts.stream()
                        .filter(host -> !excluded.contains(name.apply(host)))
                        .toList();
        if (open.isEmpty()) {
            throw new CallNotStartedException("no " + (excluded.isEmpty() ? "" : "other ") + "host offers " + contract);
        }
        Object affinity = key;
        if (affinity == null) {
            return open.get(Math.floorMod(call, open.size()));
        }
        return open.stream()
                .max(Comparator.comparingInt(host -> spread(affinity.hashCode(), name.apply(host))))
                .orElseThrow();
    }

    /** The highest of these hashes wins, so a host that leaves changes nothing between the others. */
    private static int spread(int key, String host) {
        int mixed = 31 * key + host.hashCode();
        mixed = (mixed ^ (mixed >>> 16)) * 0x85EBCA6B;
        mixed = (mixed ^ (mixed >>> 13)) * 0xC2B2AE35;
        return mixed ^ (mixed >>> 16);
    }

    Route onKey(Object affinity) {
        return new Route(call, contract, affinity, excluded);
    }
}
