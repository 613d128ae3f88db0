package io.asyncfacade.hazelcast;

import com.hazelcast.core.HazelcastInstance;
import io.asyncfacade.remote.CallCarrier;
import io.asyncfacade.remote.kit.Hosts;
import io.asyncfacade.remote.kit.WorkRemote;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiFunction;

/** Two members in JVMs of their own, and a member without partitions or a client in this one. */
final class HazelcastHosts implements Hosts {

    private static final int HOSTS = 2;

    private final String name = "test-" + UUID.randomUUID();

    private final List<String> jvmOptions;

    private final List<Process> processes = new ArrayList<>();

    private final int port;

    private final BiFunction<String, Integer, HazelcastInstance> start;

    private final HazelcastInstance instance;

    private final HazelcastCarrier carrier;

    HazelcastHosts(List<String> jvmOptions, BiFunction<String, Integer, HazelcastInstance> start) throws IOException {
        this.jvmOptions = jvmOptions;
        this.start = start;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            this.port = free.getLocalPort();
        }
        for (int i = 0; i < HOSTS; i++) {
            launch();
        }
        this.instance = start.apply(name, port);
        this.carrier = HazelcastCarrier.over(instance);
    }

    private void launch() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(), "-cp", System.getProperty("java.class.path")));
        command.add("-XX:+UseSerialGC");
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(jvmOptions);
        command.addAll(List.of(MemberMain.class.getName(), name, Integer.toString(port)));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        processes.add(process);
        String line =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine();
        if (!"ready".equals(line)) {
            throw new IOException("a member said " + line);
        }
    }

    /** One more caller. */
    HazelcastInstance another() {
        return start.apply(name, port);
    }

    @Override
    public CallCarrier carrier() {
        return carrier;
    }

    @Override
    public int callsOfOneHost() {
        // As many as the test makes at once.
        return 8;
    }

    @Override
    public boolean killsTheFrozen() {
        return false;
    }

    @Override
    public void complete() throws IOException {
        processes.removeIf(process -> !process.isAlive());
        while (processes.size() < HOSTS) {
            launch();
        }
        // The dead one is still a member for a moment, and the new one is asked once a second.
        while (carrier.hosts(WorkRemote.CONTRACT.name()).size() != HOSTS) {
            if (Thread.interrupted()) {
                throw new IOException("interrupted while there were " + carrier.hosts(WorkRemote.CONTRACT.name()));
            }
            LockSupport.parkNanos(1_000_000);
        }
    }

    @Override
    public void close() {
        instance.shutdown();
        for (Process process : processes) {
            process.destroyForcibly();
            process.onExit().join();
        }
    }
}
