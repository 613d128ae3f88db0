package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the flight recorder says of virtual threads that cannot leave their carriers. */
@Timeout(60)
class PinningTest {

    private static final String EVENT = "jdk.VirtualThreadPinned";

    /** From here on, only native frames pin. */
    private static final int NOT_BY_SYNCHRONIZED = 24;

    @TempDir
    Path directory;

    @BeforeEach
    void needVirtualThreads() {
        Assumptions.assumeTrue(ExecutorKind.virtualThreads(), "virtual threads need Java 21");
    }

    /** Waits in its initializer, which native code calls; that pins in every version. */
    private static final class PinningInitializer {
        static final int VALUE = 1;
        static final Object WAITED = await();

        private static Object await() {
            CountDownLatch opened = new CountDownLatch(1);
            openWhenWaiting(Thread.currentThread(), opened);
            Gate.await(opened);
            return VALUE;
        }
    }

    /** The recorder looks at waits only: this one has begun before it ends. */
    private static void openWhenWaiting(Thread waiting, CountDownLatch latch) {
        Thread opener = new Thread(() -> {
            Gate.until(() -> {
                Thread.State state = waiting.getState();
                return state == Thread.State.WAITING || state == Thread.State.TIMED_WAITING;
            });
            latch.countDown();
        });
        opener.setDaemon(true);
        opener.start();
    }

    private List<RecordedEvent> pinned(VoidBody calls) throws Throwable {
        try (Recording recording = new Recording()) {
            recording.enable(EVENT).withThreshold(Duration.ZERO).withStackTrace();
            return Recorded.events(EVENT, recording, directory, calls);
        }
    }

    private static void runOnVirtualThread(VoidBody body) {
        try (FacadeExecutor executor = ExecutorPolicy.virtualThreads().open()) {
            AsyncCall.run(executor, "call", body).join();
        }
    }

    @Test
    void theRecorderTellsOfAPinnedThread() throws Throwable {
        assertFalse(pinned(() -> runOnVirtualThread(() -> assertEquals(1, PinningInitializer.WAITED)))
                .isEmpty());
    }

    @Test
    void aBodyThatWaitsInsideOfSynchronizedPinsBeforeJava24() throws Throwable {
        Object monitor = new Object();
        List<RecordedEvent> events = pinned(() -> runOnVirtualThread(() -> {
            CountDownLatch opened = new CountDownLatch(1);
            synchronized (monitor) {
                openWhenWaiting(Thread.currentThread(), opened);
                Gate.await(opened);
            }
        }));
        assertEquals(Runtime.version().feature() < NOT_BY_SYNCHRONIZED, !events.isEmpty(), events::toString);
    }

    @Test
    void theLibraryDoesNotPin() throws Throwable {
        manyCalls(); // the first time, threads may wait for each other's class initializers, which pins
        assertEquals(List.of(), pinned(PinningTest::manyCalls));
    }

    private static void manyCalls() {
        try (FacadeExecutor executor = ExecutorPolicy.virtualThreads()
                .maxConcurrency(4)
                .timeout(Duration.ofMinutes(1))
                .listener(new CallListener() {})
                .open()) {
            List<CompletableFuture<Integer>> outer = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                int id = i;
                outer.add(AsyncCall.call(
                        executor,
                        "outer",
                        () -> AsyncCall.call(executor, "inner", () -> id).join()));
            }
            for (int i = 0; i < 200; i += 3) {
                outer.get(i).cancel(true);
            }
            Gather.allSettled(outer).join();
        }
    }
}
