package io.asyncfacade.example;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What one way took.
 *
 * @param calls how many calls the time is for
 * @param fetched how many of them were made; fewer than {@code calls} for a sample
 * @param bursts in the order of the run; the first one opens the connections
 */
record Measurement(Way way, int calls, int fetched, List<Burst> bursts, Footprint footprint) {

    boolean isExtrapolated() {
        return fetched < calls;
    }

    Duration first() {
        return whole(bursts.get(0));
    }

    /** The median of the later half of the bursts; empty if there was only one. */
    Optional<Duration> later() {
        return bursts.size() > 1 ? Optional.of(whole(typical())) : Optional.empty();
    }

    /** The time to compare by. */
    Duration wall() {
        return whole(typical());
    }

    /** The burst to draw: the median of the later half, by when the compiler has settled; the slower of two. */
    Burst typical() {
        if (bursts.size() == 1) {
            return bursts.get(0);
        }
        List<Burst> sorted = bursts.stream()
                .skip(Math.max(1, bursts.size() / 2))
                .sorted(Comparator.comparing(Burst::wall))
                .toList();
        return sorted.get(sorted.size() / 2);
    }

    /** The calls that were left out go on at the pace of the sample after its first call, the cold one. */
    private Duration whole(Burst burst) {
        CallTimes times = burst.times();
        long paced = times.finishedAt(fetched - 1) - times.finishedAt(0);
        return burst.wall()
                .plus(Duration.ofNanos(paced).multipliedBy(calls - fetched).dividedBy(Math.max(1, fetched - 1)));
    }
}
