package io.asyncfacade.hazelcast;

import com.hazelcast.cluster.Member;
import com.hazelcast.core.HazelcastInstance;
import io.asyncfacade.remote.CallCarrier;
import io.asyncfacade.remote.Route;
import io.asyncfacade.remote.Shipment;
import java.util.List;

/**
 * Carries calls to the members that offer their contract: to one after the other, or for a key to the same one as long
 * as it is there. Each call goes to one member and to no other by itself, whatever becomes of that.
 */
public final class HazelcastCarrier implements CallCarrier {

    private final HazelcastInstance instance;

    private final Offers offers;

    private HazelcastCarrier(HazelcastInstance instance) {
        this.instance = instance;
        this.offers = new Offers(instance);
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

    /** The first call of a contract waits until a member has said that it offers it. */
    @Override
    public Shipment ship(byte[] message, Route route) {
        List<Member> hosts = offers.hosts(route.contract());
        return new HazelcastShipment(instance, route.choose(hosts, HazelcastShipment::name), message, route.call());
    }

    int hosts(String contract) {
        return offers.hosts(contract).size();
    }
}
