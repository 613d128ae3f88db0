package io.asyncfacade.hazelcast;

import com.hazelcast.cluster.Member;
import com.hazelcast.core.HazelcastInstance;
import io.asyncfacade.remote.CallCarrier;
import io.asyncfacade.remote.OfferBook;
import io.asyncfacade.remote.Route;
import io.asyncfacade.remote.Shipment;
import java.util.List;

/**
 * Carries calls to the members that offer their contract: to one after the other, or for a key to the same one as long
 * as it is there. Each call goes to one member and to no other by itself, whatever becomes of that.
 */
public final class HazelcastCarrier implements CallCarrier {

    private final HazelcastInstance instance;

    private final OfferBook<Member> offers;

    private HazelcastCarrier(HazelcastInstance instance) {
        this.instance = instance;
        this.offers = new OfferBook<>(
                member -> HostTask.stage(HostTask.OFFERS.submit(instance, member, HazelcastHost.CANCELS))
                        .thenApply(HostTask::names));
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
        Member host = route.choose(hosts(route.contract()), HazelcastShipment::name);
        return new HazelcastShipment(instance, host, message, route.call());
    }

    List<Member> hosts(String contract) {
        return offers.hosts(instance.getCluster().getMembers(), contract);
    }
}
