package io.asyncfacade.scenarios.cluster;

import com.hazelcast.core.HazelcastInstance;
import io.asyncfacade.ExecutorPolicy;
import io.asyncfacade.FacadeExecutor;
import io.asyncfacade.Gather;
import io.asyncfacade.Outcome;
import io.asyncfacade.example.Progress;
import io.asyncfacade.hazelcast.HazelcastCarrier;
import io.asyncfacade.scenarios.JavaCommand;
import io.asyncfacade.scenarios.Show;
import io.asyncfacade.scenarios.Table;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;

/** This JVM calls, two others are hosts, and one of them is killed in the middle. */
@Command(
        name = "cluster",
        description = "Three JVMs on loopback; one is killed in the middle, and each call has an outcome.",
        mixinStandardHelpOptions = true)
public final class ThreeJvms implements Callable<Integer> {

    private static final int CALLS = 120;
    private static final int AT_ONCE = 8;

    private final Show show;

    public ThreeJvms(Show show) {
        this.show = show;
    }

    @Override
    public Integer call() throws Exception {
        show.line("Three JVMs join a cluster on loopback; this one calls, A and B are hosts, and B is killed twice.");
        String cluster = "demo-" + UUID.randomUUID();
        int port = freePort();
        Table table = new Table("method", "on A", "on B", "lost", "neither");
        HazelcastInstance caller = null;
        Process first = host("A", cluster, port);
        try (FacadeExecutor executor = ExecutorPolicy.platformThreads(AT_ONCE)
                .timeout(Duration.ofSeconds(60))
                .open()) {
            show.ifStopped(executor);
            caller = Loopback.member(cluster, port, true);
            // The heart of it: the adapter and the executor are those of a local delegate.
            var surveys = new SurveysAsync(new SurveysRemote(HazelcastCarrier.over(caller)), executor);
            row(table, "send, at most once", run("send", surveys::send, host("B", cluster, port)));
            row(table, "count, repeatable", run("count", surveys::count, host("B", cluster, port)));
        } finally {
            if (caller != null) {
                caller.shutdown();
            }
            first.destroyForcibly();
        }
        show.line("");
        show.line("Of what was sent to B and not answered, \"send\" does not know whether it happened and says so;"
                + " \"count\" was done again on A.");
        show.table(table);
        return 0;
    }

    private static Process host(String name, String cluster, int port) throws IOException {
        Process jvm =
                JavaCommand.start(List.of("-XX:+UseSerialGC"), HostMain.class, name, cluster, Integer.toString(port));
        String said =
                new BufferedReader(new InputStreamReader(jvm.getInputStream(), StandardCharsets.UTF_8)).readLine();
        if (!"ready".equals(said)) {
            throw new IOException("host " + name + " did not start");
        }
        return jvm;
    }

    private List<Outcome<String>> run(String title, Function<Integer, CompletableFuture<String>> call, Process victim) {
        try (Progress bar = show.progress(title, CALLS)) {
            List<Outcome<String>> outcomes = Gather.over(
                            IntStream.rangeClosed(1, CALLS).boxed().toList())
                    .parallelism(AT_ONCE)
                    .progress((done, total) -> {
                        bar.step();
                        if (done == CALLS / 2) {
                            victim.destroyForcibly();
                        }
                    })
                    .allSettled(call::apply)
                    .join();
            show.line(title + ": " + outcomes.stream().map(ThreeJvms::letter).collect(Collectors.joining()));
            return outcomes;
        } finally {
            victim.destroyForcibly();
        }
    }

    /** A or B for where it ran, x for lost, and ? for anything else, which there should not be. */
    private static String letter(Outcome<String> outcome) {
        if (outcome instanceof Outcome.Success<String> success) {
            return success.value();
        }
        return outcome instanceof Outcome.Failure<String> failure
                        && failure.exception() instanceof io.asyncfacade.remote.HostLostException
                ? "x"
                : "?";
    }

    private static void row(Table table, String method, List<Outcome<String>> outcomes) {
        String letters = outcomes.stream().map(ThreeJvms::letter).collect(Collectors.joining());
        table.row(method, count(letters, 'A'), count(letters, 'B'), count(letters, 'x'), count(letters, '?'));
    }

    private static long count(String letters, char letter) {
        return letters.chars().filter(each -> each == letter).count();
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }
}
