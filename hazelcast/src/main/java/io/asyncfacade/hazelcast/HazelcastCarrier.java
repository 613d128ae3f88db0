package io.asyncfacade.hazelcast;

import com.hazelcast.cluster.Member;
import com.hazelcast.core.EntryAdapter;
import com.hazelcast.core.EntryEvent;
import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.replicatedmap.ReplicatedMap;
import io.asyncfacade.remote.CallCarrier;
import io.asyncfacade.remote.Route;
import io.asyncfacade.remote.Shipment;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Carries calls to the members that offer their contract: to one after the other, or for a key to the same one as long
 * as it is there. Each call goes to one member and to no other by itself, whatever becomes of that.
 */
public final class HazelcastCarrier implements CallCarrier {

    private final HazelcastInstance instance;

    /** What members have announced, as far as it has come here: asking the map would be a call for each call. */
    private final Map<UUID, List<String>> offers = new ConcurrentHashMap<>();

    private HazelcastCarrier(HazelcastInstance instance) {
        this.instance = instance;
        ReplicatedMap<UUID, List<String>> announced = instance.getReplicatedMap(HazelcastHost.OFFERS);
        announced.addEntryListener(new EntryAdapter<>() {
            @Override
            public void onEntryEvent(EntryEvent<UUID, List<String>> event) {
                if (event.getValue() == null) {
                    offers.remove(event.getKey());
                } else {
                    offers.put(event.getKey(), event.getValue());
                }
            }
        });
        announced.forEach(offers::putIfAbsent);
    }

    /**
     * Carries over a cluster.
     *
     * @param instance a member or a client; remains the caller's, to close
     * @return a carrier; there is nothing to close
     */
    public static HazelcastCarrier over(HazelcastInstance instance) {
        return new HazelcastCarrier(instance);
    }

    @Override
    public Shipment ship(byte[] message, Route route) {
        Member host = route.choose(hosts(route.contract()), HazelcastShipment::name);
        return new HazelcastShipment(instance, host, message, route.call());
    }

    /** Members that are there and offer it, the oldest first. */
    List<Member> hosts(String contract) {
        return instance.getCluster().getMembers().stream()
                .filter(member -> offers.getOrDefault(member.getUuid(), List.of()).contains(contract))
                .toList();
    }
}
