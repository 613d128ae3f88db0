package io.asyncfacade.scenarios.processes;

import io.asyncfacade.ExecutorPolicy;
import io.asyncfacade.FacadeExecutor;
import io.asyncfacade.Gather;
import io.asyncfacade.Outcome;
import io.asyncfacade.example.Progress;
import io.asyncfacade.remote.HostLostException;
import io.asyncfacade.remote.ProcessPool;
import io.asyncfacade.scenarios.JavaCommand;
import io.asyncfacade.scenarios.Show;
import io.asyncfacade.scenarios.Table;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;

/** A leaking, crashing, memory-hungry library in four child processes, and in one JVM beside it. */
@Command(
        name = "processes",
        description = "A library that leaks and crashes, in four child processes and in one JVM.",
        mixinStandardHelpOptions = true)
public final class FourChildren implements Callable<Integer> {

    private static final int PICTURES = 96;
    private static final int CHILDREN = 4;
    private static final int CALLS_OF_A_CHILD = 8;
    private static final int SAMPLES = 12;

    private final Show show;

    public FourChildren(Show show) {
        this.show = show;
    }

    @Override
    public Integer call() throws Exception {
        show.line(PICTURES + " pictures: each takes 60 MB for a moment and leaks 6 MB, and "
                + ThumbnailSetup.POISON.size() + " of them end the process.");
        Samples one = new Samples(PICTURES, SAMPLES);
        int exit = inOneJvm(one);
        Samples four = new Samples(PICTURES, SAMPLES);
        List<Outcome<byte[]>> outcomes;
        // The heart of it: the adapter and the executor are those of a local delegate.
        try (ProcessPool pool = ProcessPool.of(CHILDREN, ThumbnailSetup.class)
                        .recycleAfter(CALLS_OF_A_CHILD)
                        .jvmOptions("-Xmx256m")
                        .open();
                FacadeExecutor executor = ExecutorPolicy.platformThreads(CHILDREN)
                        .timeout(Duration.ofSeconds(60))
                        .open();
                Progress bar = show.progress("four children", PICTURES)) {
            show.ifStopped(executor);
            var thumbnails = new ThumbnailsAsync(new ThumbnailsRemote(pool), executor);
            outcomes = Gather.over(IntStream.rangeClosed(1, PICTURES).boxed().toList())
                    .parallelism(CHILDREN)
                    .progress((done, total) -> {
                        bar.step();
                        four.add((int) done, Memory.ofChildren());
                    })
                    .allSettled(thumbnails::render)
                    .join();
        }
        picture(one, four);
        Table table = new Table("where", "pictures made", "failed by themselves", "ended with a process", "not made");
        table.row("in one JVM", one.done(), "", "all, " + exit(exit), PICTURES - one.done());
        long lost = failures(outcomes, HostLostException.class);
        long made = outcomes.stream().filter(Outcome.Success.class::isInstance).count();
        table.row("in four children", made, failures(outcomes, IOException.class), lost, PICTURES - made);
        show.table(table);
        return 0;
    }

    private int inOneJvm(Samples samples) throws IOException {
        Process jvm = JavaCommand.start(
                List.of("-Xmx1g"), OneJvm.class, Integer.toString(CHILDREN), Integer.toString(PICTURES));
        try (Progress bar = show.progress("one JVM", PICTURES);
                BufferedReader said =
                        new BufferedReader(new InputStreamReader(jvm.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                bar.step();
                samples.add(Integer.parseInt(line), Memory.of(jvm.toHandle()));
            }
            return jvm.onExit().join().exitValue();
        }
    }

    private void picture(Samples one, Samples four) {
        show.line("");
        show.line("Memory in MB after so many pictures. Look at the children, which give it back; the one JVM ends:");
        Table table = new Table("pictures", "one JVM", "", "four children", "");
        for (int i = 0; i < SAMPLES; i++) {
            table.row(
                    Integer.toString((i + 1) * PICTURES / SAMPLES),
                    one.at(i) == 0 ? "gone" : Long.toString(one.at(i)),
                    bar(one.at(i)),
                    Long.toString(four.at(i)),
                    bar(four.at(i)));
        }
        show.table(table);
    }

    private static String bar(long megabytes) {
        int length = (int) Math.min(20, megabytes / 50);
        return "#".repeat(length) + " ".repeat(20 - length);
    }

    private static String exit(int value) {
        return "exit code " + value;
    }

    private static long failures(List<Outcome<byte[]>> outcomes, Class<? extends Exception> type) {
        return outcomes.stream()
                .filter(outcome ->
                        outcome instanceof Outcome.Failure<byte[]> failure && type.isInstance(failure.exception()))
                .count();
    }
}
