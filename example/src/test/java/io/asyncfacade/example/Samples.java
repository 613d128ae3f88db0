package io.asyncfacade.example;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Measurements without waiting. */
final class Samples {

    static final Duration LATENCY = Duration.ofMillis(100);

    private Samples() {}

    /** Calls that wait 10 ms, take the latency, then leave the burst its remaining time. */
    static Burst burst(int calls, Duration wall) {
        long start = Duration.ofMillis(10).toNanos();
        long[] finished = LongStream.range(0, calls)
                .map(call -> start + LATENCY.toNanos() * (call + 1))
                .toArray();
        return new Burst(
                wall,
                new CallTimes(
                        new long[calls],
                        LongStream.generate(() -> start).limit(calls).toArray(),
                        finished));
    }

    static Measurement measurement(Way way, int calls, int fetched, int... wallMillis) {
        List<Burst> bursts = IntStream.of(wallMillis)
                .mapToObj(millis -> burst(fetched, Duration.ofMillis(millis)))
                .toList();
        return new Measurement(way, calls, fetched, bursts, new Footprint(3, 12_400_000));
    }

    static Results results(int calls, Measurement... measurements) {
        return new Results(calls, LATENCY, false, List.of(measurements));
    }
}
