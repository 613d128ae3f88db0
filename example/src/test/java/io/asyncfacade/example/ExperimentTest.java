package io.asyncfacade.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExperimentTest {

    @ParameterizedTest
    @EnumSource
    void fetchesEveryCommentOnceABurst(Way way) throws Exception {
        assumeTrue(Way.JDK_HAS_VIRTUAL_THREADS || !way.needsVirtualThreads());
        try (CommentServer server = CommentServer.start(0, Duration.ofMillis(3), id -> false)) {
            PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
            Experiment experiment = new Experiment(server.uri(), ProgressDisplay.on(nowhere, false));

            Measurement measurement = experiment.measure(way, 40, 20, 3);

            assertEquals(3 * 20, server.received());
            assertEquals(3, measurement.bursts().size());
            measurement.bursts().forEach(ExperimentTest::assertInOrder);
        }
    }

    private static void assertInOrder(Burst burst) {
        CallTimes times = burst.times();
        for (int call = 0; call < times.calls(); call++) {
            assertTrue(times.askedAt(call) <= times.startedAt(call));
            assertTrue(times.startedAt(call) < times.finishedAt(call));
            assertTrue(times.finishedAt(call) <= burst.wall().toNanos());
        }
    }
}
