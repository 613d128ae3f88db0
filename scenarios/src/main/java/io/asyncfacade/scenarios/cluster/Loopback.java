package io.asyncfacade.scenarios.cluster;

import com.hazelcast.config.Config;
import com.hazelcast.config.JoinConfig;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import io.asyncfacade.hazelcast.HazelcastHost;
import java.util.stream.IntStream;

/** A cluster that only this machine can see: addresses of loopback, and no multicast. */
final class Loopback {

    private static final int PORTS = 4;

    private Loopback() {}

    /** A lite member holds no data and offers nothing; it only calls. */
    static HazelcastInstance member(String cluster, int port, boolean lite) {
        Config config = new Config().setClusterName(cluster).setLiteMember(lite);
        HazelcastHost.configure(config.getSerializationConfig());
        config.setProperty("hazelcast.logging.type", "none")
                .setProperty("hazelcast.phone.home.enabled", "false")
                .setProperty("hazelcast.partition.count", "11")
                .setProperty("hazelcast.wait.seconds.before.join", "0");
        config.getNetworkConfig().setPort(port).setPortCount(PORTS);
        config.getNetworkConfig().getInterfaces().setEnabled(true).addInterface("127.0.0.1");
        JoinConfig join = config.getNetworkConfig().getJoin();
        join.getMulticastConfig().setEnabled(false);
        join.getAutoDetectionConfig().setEnabled(false);
        join.getTcpIpConfig().setEnabled(true);
        IntStream.range(port, port + PORTS)
                .forEach(each -> join.getTcpIpConfig().addMember("127.0.0.1:" + each));
        return Hazelcast.newHazelcastInstance(config);
    }
}
