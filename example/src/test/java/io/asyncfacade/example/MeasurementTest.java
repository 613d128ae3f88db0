package io.asyncfacade.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeasurementTest {

    @Test
    void takesTheMedianOfTheLaterHalfOfTheBursts() {
        Measurement measurement = Samples.measurement(Way.NATIVE, 10, 10, 900, 300, 200, 130, 110, 150);

        assertEquals(Duration.ofMillis(900), measurement.first());
        assertEquals(Optional.of(Duration.ofMillis(130)), measurement.later());
        assertEquals(Duration.ofMillis(130), measurement.wall());
    }

    @Test
    void takesTheSlowerOfTwoMiddleBursts() {
        Measurement measurement = Samples.measurement(Way.NATIVE, 10, 10, 900, 130, 110);

        assertEquals(Duration.ofMillis(130), measurement.wall());
    }

    @Test
    void hasOnlyTheFirstBurstOfALongWay() {
        Measurement measurement = Samples.measurement(Way.FIVE_THREADS, 10, 10, 900);

        assertEquals(Optional.empty(), measurement.later());
        assertEquals(Duration.ofMillis(900), measurement.wall());
        assertFalse(measurement.isExtrapolated());
    }

    @Test
    void extrapolatesAtThePaceOfTheCallsAfterTheFirst() {
        // 5 calls in 800 ms, of which the first took 400: the pace is 100 ms a call.
        Measurement measurement = Samples.measurement(Way.ONE_BY_ONE, 50, 5, 800);

        assertTrue(measurement.isExtrapolated());
        assertEquals(Duration.ofMillis(800 + 45 * 100), measurement.wall());
    }
}
