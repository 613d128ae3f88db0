package io.asyncfacade.hazelcast;

import com.hazelcast.client.HazelcastClient;
import com.hazelcast.client.config.ClientConfig;
import com.hazelcast.config.Config;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;

/** Members and clients on loopback, quiet, found by address and not by multicast. */
final class TestCluster {

    private TestCluster() {}

    static HazelcastInstance member(String name, int port, boolean lite) {
        Config config = new Config().setClusterName(name).setLiteMember(lite);
        HazelcastHost.configure(config.getSerializationConfig());
        config.setProperty("hazelcast.logging.type", "none");
        config.setProperty("hazelcast.phone.home.enabled", "false");
        config.setProperty("hazelcast.shutdownhook.enabled", "false");
        config.setProperty("hazelcast.partition.count", "11");
        config.setProperty("hazelcast.wait.seconds.before.join", "0");
        config.getJetConfig().setEnabled(false);
        config.getNetworkConfig()
                .setPort(port)
                .setPortCount(10)
                .getInterfaces()
                .setEnabled(true)
                .addInterface("127.0.0.1");
        config.getNetworkConfig().getJoin().getMulticastConfig().setEnabled(false);
        config.getNetworkConfig().getJoin().getAutoDetectionConfig().setEnabled(false);
        config.getNetworkConfig()
                .getJoin()
                .getTcpIpConfig()
                .setEnabled(true)
                .addMember("127.0.0.1:" + port)
                .addMember("127.0.0.1:" + (port + 1))
                .addMember("127.0.0.1:" + (port + 2));
        return Hazelcast.newHazelcastInstance(config);
    }

    static HazelcastInstance client(String name, int port) {
        ClientConfig config = new ClientConfig().setClusterName(name);
        HazelcastHost.configure(config.getSerializationConfig());
        config.setProperty("hazelcast.logging.type", "none");
        config.getNetworkConfig().addAddress("127.0.0.1:" + port, "127.0.0.1:" + (port + 1));
        return HazelcastClient.newHazelcastClient(config);
    }
}
