package io.asyncfacade.benchmarks.gather;

import io.asyncfacade.Gather;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What it costs for each element to gather ten thousand calls into one list, the calls themselves included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class GatherOverhead {

    private static final int INPUTS = 10_000;
    private static final int PARALLELISM = 100;

    /** Calls that are done when the function returns them, or that one other thread does. */
    @Param({"done", "one-thread"})
    public String calls;

    private final List<Integer> inputs = IntStream.range(0, INPUTS).boxed().toList();
    private ExecutorService thread;

    /** Starts the other thread. */
    @Setup
    public void open() {
        thread = Executors.newSingleThreadExecutor();
    }

    /** Ends it. */
    @TearDown
    public void close() {
        thread.shutdownNow();
    }

    private CompletableFuture<Integer> call(Integer input) {
        return calls.equals("done")
                ? CompletableFuture.completedFuture(input)
                : CompletableFuture.supplyAsync(() -> input, thread);
    }

    /**
     * Ours, a hundred at a time.
     *
     * @return the results
     */
    @Benchmark
    @OperationsPerInvocation(INPUTS)
    public List<Integer> gatherOver() {
        return Gather.over(inputs)
                .parallelism(PARALLELISM)
                .<Integer>all(this::call)
                .join();
    }

    /**
     * Ours, of calls that all run at once.
     *
     * @return the results
     */
    @Benchmark
    @OperationsPerInvocation(INPUTS)
    public List<Integer> gatherAll() {
        List<CompletableFuture<Integer>> running = new ArrayList<>(INPUTS);
        for (Integer input : inputs) {
            running.add(call(input));
        }
        return Gather.<Integer>all(running).join();
    }

    /**
     * By hand, which limits nothing and stops nothing.
     *
     * @return the results
     */
    @Benchmark
    @OperationsPerInvocation(INPUTS)
    public List<Integer> allOf() {
        List<CompletableFuture<Integer>> running = new ArrayList<>(INPUTS);
        for (Integer input : inputs) {
            running.add(call(input));
        }
        return CompletableFuture.allOf(running.toArray(new CompletableFuture<?>[0]))
                .thenApply(all -> running.stream().map(CompletableFuture::join).toList())
                .join();
    }

    /**
     * Reactor, a hundred at a time, in the order in which they end.
     *
     * @return the results
     */
    @Benchmark
    @OperationsPerInvocation(INPUTS)
    public List<Integer> reactorFlatMap() {
        return Flux.fromIterable(inputs)
                .flatMap(input -> Mono.fromFuture(call(input)), PARALLELISM)
                .collectList()
                .block();
    }
}
