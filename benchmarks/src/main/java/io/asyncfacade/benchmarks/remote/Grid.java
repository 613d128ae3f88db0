package io.asyncfacade.benchmarks.remote;

import com.hazelcast.cluster.Member;
import com.hazelcast.config.Config;
import com.hazelcast.config.JoinConfig;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.core.IExecutorService;
import io.asyncfacade.hazelcast.HazelcastHost;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/** Two members that run calls, and one that makes them, on loopback. */
final class Grid implements AutoCloseable {

    private static final int PORT = 15_701;
    private static final int HOSTS = 2;

    private final List<Process> processes = new ArrayList<>();

    private final HazelcastInstance caller;

    private volatile List<Member> hosts;

    private final AtomicInteger turn = new AtomicInteger();

    Grid() throws IOException {
        start();
        caller = member(true);
        hosts = hosts();
    }

    private void start() throws IOException {
        processes.removeIf(process -> !process.isAlive());
        while (processes.size() < HOSTS) {
            Process member = OtherJvm.start(Grid.class);
            processes.add(member);
            if (member.getInputStream().read() < 0) {
                throw new IOException("a member did not start");
            }
        }
    }

    /** Starts those anew that were killed. */
    void complete() throws IOException {
        start();
        while (hosts().size() != HOSTS) {
            Thread.onSpinWait();
        }
        hosts = hosts();
    }

    private List<Member> hosts() {
        return caller.getCluster().getMembers().stream()
                .filter(member -> !member.isLiteMember())
                .toList();
    }

    public static void main(String[] args) throws Exception {
        HazelcastHost.open(member(false), new EchoSetup());
        System.out.println("ready");
        while (System.in.read() >= 0) {
            // Nothing is said, only the end.
        }
        Runtime.getRuntime().halt(0);
    }

    private static HazelcastInstance member(boolean lite) {
        Config config = new Config().setClusterName("benchmark").setLiteMember(lite);
        HazelcastHost.configure(config.getSerializationConfig());
        config.setProperty("hazelcast.logging.type", "none").setProperty("hazelcast.phone.home.enabled", "false");
        config.getNetworkConfig().setPort(PORT);
        config.getNetworkConfig().getInterfaces().setEnabled(true).addInterface("127.0.0.1");
        JoinConfig join = config.getNetworkConfig().getJoin();
        join.getMulticastConfig().setEnabled(false);
        join.getAutoDetectionConfig().setEnabled(false);
        join.getTcpIpConfig().setEnabled(true);
        for (int port = PORT; port < PORT + HOSTS + 1; port++) {
            join.getTcpIpConfig().addMember("127.0.0.1:" + port);
        }
        return Hazelcast.newHazelcastInstance(config);
    }

    HazelcastInstance caller() {
        return caller;
    }

    /** What a user of Hazelcast writes. */
    record EchoTask(byte[] bytes) implements Callable<byte[]>, Serializable {
        @Override
        public byte[] call() {
            return bytes;
        }
    }

    void byHand(byte[] bytes) {
        IExecutorService executor = caller.getExecutorService("by-hand");
        Member host = hosts.get(Math.floorMod(turn.getAndIncrement(), hosts.size()));
        try {
            executor.submitToMember(new EchoTask(bytes), host).get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        caller.shutdown();
        processes.forEach(Process::destroyForcibly);
    }
}
