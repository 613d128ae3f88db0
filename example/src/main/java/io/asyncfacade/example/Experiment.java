package io.asyncfacade.example;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Runs a way: every call is asked for at once, the clock stops when the last has its answer. */
final class Experiment {

    private final URI server;
    private final ProgressDisplay display;
    private volatile CallTimes times;

    Experiment(URI server, ProgressDisplay display) {
        this.server = server;
        this.display = display;
    }

    /** Measures a way; of {@code calls} it makes the first {@code fetched}. */
    Measurement measure(Way way, int calls, int fetched, int rounds) {
        List<Burst> bursts = new ArrayList<>();
        try (FootprintMeter meter = new FootprintMeter();
                OpenWay open = new OpenWay(way, server, id -> times.started(id));
                Progress progress = display.start(way.title(), fetched * rounds)) {
            for (int round = 0; round < rounds; round++) {
                bursts.add(burst(open, fetched, progress));
            }
            return new Measurement(way, calls, fetched, List.copyOf(bursts), meter.footprint());
        }
    }

    private Burst burst(OpenWay way, int calls, Progress progress) {
        CallTimes burst = new CallTimes(calls);
        times = burst;
        List<CompletableFuture<Comment>> answers = new ArrayList<>(calls);
        List<CompletableFuture<Comment>> noted = new ArrayList<>(calls);
        for (int id = 1; id <= calls; id++) {
            int call = id;
            burst.asked(call);
            CompletableFuture<Comment> answer = way.fetch(call);
            answers.add(answer);
            noted.add(answer.whenComplete((comment, failure) -> {
                burst.finished(call);
                progress.step();
            }));
        }
        try {
            join(noted);
        } catch (CompletionException e) {
            answers.forEach(answer -> answer.cancel(true));
            throw e;
        }
        Duration wall = Duration.ofNanos(burst.now());
        verify(answers);
        return new Burst(wall, burst);
    }

    /** Waits for all, but no longer than until the first failure: it makes the others pointless. */
    private static void join(List<CompletableFuture<Comment>> answers) {
        CompletableFuture<Void> all = CompletableFuture.allOf(answers.toArray(CompletableFuture<?>[]::new));
        CompletableFuture<Void> ended = new CompletableFuture<>();
        answers.forEach(answer -> answer.whenComplete((comment, failure) -> {
            if (failure != null) {
                ended.completeExceptionally(failure);
            }
        }));
        all.thenAccept(ended::complete);
        ended.join();
    }

    /** A fast way that mixes up its answers is not a way. */
    private static void verify(List<CompletableFuture<Comment>> answers) {
        for (int i = 0; i < answers.size(); i++) {
            int got = answers.get(i).join().id();
            if (got != i + 1) {
                throw new IllegalStateException("asked for comment " + (i + 1) + ", got " + got);
            }
        }
    }
}
