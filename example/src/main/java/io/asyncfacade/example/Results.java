package io.asyncfacade.example;

import java.time.Duration;
import java.util.List;

/**
 * All ways of one run.
 *
 * @param apart whether the server ran in a process of its own
 */
record Results(int calls, Duration latency, boolean apart, List<Measurement> measurements) {

    Results {
        measurements = List.copyOf(measurements);
    }

    /** What the calls take one after the other: as measured, or else the latency so many times. */
    Duration oneByOne() {
        return measurements.stream()
                .filter(measurement -> measurement.way() == Way.ONE_BY_ONE)
                .findFirst()
                .map(Measurement::wall)
                .orElse(latency.multipliedBy(calls));
    }

    boolean haveSample() {
        return measurements.stream().anyMatch(Measurement::isExtrapolated);
    }

    boolean haveLaterBursts() {
        return measurements.stream().anyMatch(measurement -> measurement.later().isPresent());
    }
}
