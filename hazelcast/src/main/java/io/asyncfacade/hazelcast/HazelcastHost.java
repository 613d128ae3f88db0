package io.asyncfacade.hazelcast;

import com.hazelcast.client.Client;
import com.hazelcast.client.ClientListener;
import com.hazelcast.cluster.MembershipAdapter;
import com.hazelcast.cluster.MembershipEvent;
import com.hazelcast.config.SerializationConfig;
import com.hazelcast.core.HazelcastInstance;
import io.asyncfacade.remote.CallHost;
import io.asyncfacade.remote.HostSetup;
import java.util.UUID;

/**
 * Offers delegates on a member of a cluster. As many calls run at once as the executor {@value #CALLS} has threads
 * there: {@code config.getExecutorConfig(HazelcastHost.CALLS).setPoolSize(n)}, 16 unless set; others wait in its queue.
 *
 * <p>Everyone in the cluster may call what is offered; who may join is decided by Hazelcast's own settings.
 */
public final class HazelcastHost implements AutoCloseable {

    /** The name of the executor that runs calls. */
    public static final String CALLS = "asyncfacade-calls";

    static final String CANCELS = "asyncfacade-cancels";

    static final String CONTEXT = "asyncfacade-host";

    private final HazelcastInstance member;

    private final UUID departures;

    private final UUID disconnects;

    private HazelcastHost(HazelcastInstance member, CallHost host) {
        this.member = member;
        this.departures = member.getCluster().addMembershipListener(new MembershipAdapter() {
            @Override
            public void memberRemoved(MembershipEvent event) {
                host.callerLost(event.getMember().getUuid());
            }
        });
        this.disconnects = member.getClientService().addClientListener(new Disconnects(host));
    }

    /**
     * Lets Hazelcast read what is sent here. To be called for the settings of each member and of each client, before it
     * starts: {@code HazelcastHost.configure(config.getSerializationConfig())}.
     *
     * @param serialization is changed
     */
    public static void configure(SerializationConfig serialization) {
        serialization.addDataSerializableFactory(HostTask.FACTORY, id -> new HostTask());
    }

    /**
     * Offers delegates; callers hear of it within a second.
     *
     * @param member a started member
     * @param setup names the delegates
     * @return ends the offer; closing the member does so as well
     * @throws Exception what the setup threw
     */
    public static HazelcastHost open(HazelcastInstance member, HostSetup setup) throws Exception {
        CallHost host = new CallHost();
        setup.offer(host);
        if (member.getUserContext().putIfAbsent(CONTEXT, host) != null) {
            throw new IllegalStateException("this member is a host already");
        }
        return new HazelcastHost(member, host);
    }

    /** Ends the offer: calls that are under way go on, and further ones are refused. */
    @Override
    public void close() {
        member.getUserContext().remove(CONTEXT);
        member.getCluster().removeMembershipListener(departures);
        member.getClientService().removeClientListener(disconnects);
    }

    private record Disconnects(CallHost host) implements ClientListener {

        @Override
        public void clientConnected(Client client) {}

        @Override
        public void clientDisconnected(Client client) {
            host.callerLost(client.getUuid());
        }
    }
}
