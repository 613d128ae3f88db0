package io.asyncfacade.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WayTest {

    private static final Duration LATENCY = Duration.ofMillis(254);

    @Test
    void takesOneLatencyForEachTurnOfItsThreads() {
        assertEquals(Duration.ofMillis(254), Way.VIRTUAL_THREADS.ideal(500, LATENCY));
        assertEquals(Duration.ofMillis(254 * 10), Way.FIFTY_THREADS.ideal(500, LATENCY));
        assertEquals(Duration.ofMillis(254 * 11), Way.FIFTY_THREADS.ideal(501, LATENCY));
        assertEquals(Duration.ofMillis(254), Way.FIFTY_THREADS.ideal(3, LATENCY));
    }

    @Test
    void usuallyRunsWhatThisJdkCan() {
        List<Way> usual = Way.usual();

        assertEquals(5, usual.size());
        assertEquals(Way.JDK_HAS_VIRTUAL_THREADS, usual.contains(Way.VIRTUAL_THREADS));
        assertTrue(usual.contains(Way.NATIVE));
    }

    @Test
    void isNamedOnTheCommandLineAsInTheTable() {
        assertEquals(
                List.of(
                        "one-by-one",
                        "5-threads",
                        "50-threads",
                        "500-threads",
                        "virtual-threads",
                        "native-async",
                        "tuned-native-async"),
                Arrays.stream(Way.values()).map(Way::toString).toList());
    }
}
