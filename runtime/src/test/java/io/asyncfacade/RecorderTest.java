package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.asyncfacade.testing.ManualExecutor;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a real recording of the flight recorder shows of the calls. */
@Timeout(60)
class RecorderTest {

    private static final String EVENT = "io.asyncfacade.Call";

    @TempDir
    Path directory;

    private List<RecordedEvent> record(Recording recording, VoidBody calls) throws Throwable {
        return Recorded.events(EVENT, recording, directory, calls);
    }

    private static Map<String, RecordedEvent> byName(List<RecordedEvent> events) {
        return events.stream().collect(Collectors.toMap(event -> event.getString("name"), Function.identity()));
    }

    @Test
    void aCallOnAFacadeShowsItsNameTimesAndOutcome() throws Throwable {
        ManualTime time = new ManualTime();
        ManualTime.Pool pool = new ManualTime.Pool(time, 1, 1, new LinkedBlockingQueue<>());
        List<RecordedEvent> events;
        try (Recording recording = new Recording();
                FacadeExecutor executor = ExecutorPolicy.using(pool)
                        .named("db")
                        .maxConcurrency(1)
                        .queueCapacity(3)
                        .timeout(Duration.ofHours(1))
                        .open()) {
            recording.enable(EVENT);
            events = record(recording, () -> {
                Gate first = new Gate();
                Gate second = new Gate();
                CompletableFuture<Void> one = AsyncCall.run(executor, "completed", first::pass);
                first.awaitEntered();
                CompletableFuture<Void> two = AsyncCall.run(executor, "failed", () -> {
                    second.pass();
                    throw new IllegalStateException("broken");
                });
                CompletableFuture<Integer> three = AsyncCall.call(executor, "cancelled", () -> 1);
                AsyncCall.call(executor, "late", () -> 1);
                AsyncCall.call(executor, "rejected", () -> 1);
                time.advance(Duration.ofMinutes(2));
                three.cancel(true);
                first.open();
                one.join();
                second.awaitEntered();
                time.advance(Duration.ofMinutes(3));
                second.open();
                two.handle((value, failure) -> failure).join();
                executor.execute(() -> {});
                executor.close(Duration.ofSeconds(10)); // until all is told: a call is counted before
            });
        }
        pool.shutdownNow();
        Map<String, RecordedEvent> calls = byName(events);
        assertEquals(5, events.size(), "tasks are no calls");
        assertEquals("COMPLETED", calls.get("completed").getString("outcome"));
        assertEquals("COMPLETED", calls.get("late").getString("outcome"));
        assertEquals("CANCELLED", calls.get("cancelled").getString("outcome"));
        assertEquals("REJECTED", calls.get("rejected").getString("outcome"));
        RecordedEvent failed = calls.get("failed");
        assertEquals("FAILED", failed.getString("outcome"));
        assertEquals("java.lang.IllegalStateException", failed.getString("failure"));
        assertEquals("db", failed.getString("executor"));
        assertEquals(Duration.ofMinutes(2), failed.getDuration("queuedTime"));
        assertEquals(Duration.ofMinutes(3), failed.getDuration("runningTime"));
        assertNull(calls.get("completed").getString("failure"));
        RecordedEvent cancelled = calls.get("cancelled");
        assertNull(cancelled.getString("failure"), "the caller knows why");
        assertEquals(Duration.ofMinutes(2), cancelled.getDuration("queuedTime"));
        assertEquals(Duration.ZERO, cancelled.getDuration("runningTime"), "it never ran");
    }

    @Test
    void aCallOnAPlainExecutorShowsTheClassOfThat() throws Throwable {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        try (Recording recording = new Recording()) {
            recording.enable(EVENT);
            List<RecordedEvent> events = record(recording, () -> {
                AsyncCall.call(pool, "plain", () -> 1).join();
                AsyncCall.call(
                        task -> {
                            throw new IllegalStateException();
                        },
                        "refused",
                        () -> 1);
            });
            Map<String, RecordedEvent> calls = byName(events);
            assertEquals(2, events.size());
            assertEquals(pool.getClass().getName(), calls.get("plain").getString("executor"));
            assertEquals("COMPLETED", calls.get("plain").getString("outcome"));
            assertEquals("REJECTED", calls.get("refused").getString("outcome"));
        }
        pool.shutdown();
    }

    @Test
    void aCallOnAPlainExecutorShowsItsTimes() throws Throwable {
        ManualTime time = new ManualTime();
        ManualTime.Pool pool = new ManualTime.Pool(time, 1, 1, new LinkedBlockingQueue<>());
        try (Recording recording = new Recording()) {
            recording.enable(EVENT);
            List<RecordedEvent> events = record(recording, () -> {
                Gate first = new Gate();
                Gate second = new Gate();
                AsyncCall.run(pool, "first", first::pass);
                first.awaitEntered();
                CompletableFuture<Void> two = AsyncCall.run(pool, "second", second::pass);
                CompletableFuture<Void> three = AsyncCall.run(pool, "cancelled", () -> {});
                time.advance(Duration.ofMinutes(2));
                three.completeExceptionally(new CancellationException());
                first.open();
                second.awaitEntered();
                time.advance(Duration.ofMinutes(3));
                second.open();
                two.join();
            });
            Map<String, RecordedEvent> calls = byName(events);
            assertEquals(Duration.ofMinutes(2), calls.get("second").getDuration("queuedTime"));
            assertEquals(Duration.ofMinutes(3), calls.get("second").getDuration("runningTime"));
            assertEquals(Duration.ofMinutes(2), calls.get("cancelled").getDuration("queuedTime"));
            assertEquals(Duration.ZERO, calls.get("cancelled").getDuration("runningTime"), "it never ran");
            assertEquals("CANCELLED", calls.get("cancelled").getString("outcome"));
            assertNull(calls.get("cancelled").getString("failure"));
        }
        pool.shutdownNow();
    }

    @Test
    void aCallLastsFromWhenItWasMadeUntilItIsSettled() throws Throwable {
        try (Recording recording = new Recording();
                FacadeExecutor executor = ExecutorPolicy.platformThreads(1).open()) {
            recording.enable(EVENT);
            List<RecordedEvent> events = record(recording, () -> {
                AsyncCall.run(executor, "managed", RecorderTest::takeTwentyMillis)
                        .join();
                AsyncCall.run(Runnable::run, "plain", RecorderTest::takeTwentyMillis)
                        .join();
            });
            assertEquals(2, events.size());
            for (RecordedEvent event : events) {
                Duration inside = event.getDuration("queuedTime").plus(event.getDuration("runningTime"));
                assertTrue(event.getDuration("runningTime").toMillis() >= 15, event::toString);
                assertTrue(event.getDuration().compareTo(inside.minusMillis(1)) >= 0, event::toString);
                assertEquals(event.getEndTime(), event.getStartTime().plus(event.getDuration()));
            }
        }
    }

    /** A thread that parks once may be back at once, if it was woken for what it waited for before. */
    private static void takeTwentyMillis() {
        long end = System.nanoTime() + 20_000_000;
        while (System.nanoTime() - end < 0) {
            LockSupport.parkNanos(1_000_000);
        }
    }

    @Test
    void eachOpenExecutorShowsWhatItIsDoing() throws Throwable {
        String inFlight = "io.asyncfacade.CallsInFlight";
        ManualExecutor manual = new ManualExecutor();
        try (Recording recording = new Recording();
                FacadeExecutor executor = ExecutorPolicy.using(manual)
                        .named("shown")
                        .maxConcurrency(1)
                        .open()) {
            recording.enable(EVENT);
            recording.enable(inFlight).with("period", "endChunk");
            FacadeExecutor closed =
                    ExecutorPolicy.callerThread().named("closed").open();
            List<RecordedEvent> events = Recorded.events(inFlight, recording, directory, () -> {
                AsyncCall.run(executor, "Client.first", () -> {});
                AsyncCall.run(executor, "Client.second", () -> {});
                manual.advance(Duration.ofSeconds(6));
                closed.close();
                ExecutorRecorder.recordExecutors(); // the recorder may ask as often as it likes
                manual.advance(Duration.ofSeconds(1));
            });
            Map<String, RecordedEvent> executors = events.stream()
                    .collect(Collectors.toMap(event -> event.getString("executor"), Function.identity(), (a, b) -> b));
            // Its name is its own: executors that other tests have not closed are shown as well.
            RecordedEvent shown = executors.get("shown");
            assertEquals(2, shown.getLong("queued"));
            assertEquals(0, shown.getLong("running"));
            assertEquals(0, shown.getLong("abandoned"));
            assertEquals("Client.first", shown.getString("oldestCall"));
            assertEquals("QUEUED", shown.getString("oldestPhase"));
            assertEquals(Duration.ofSeconds(7), shown.getDuration("oldestQueuedTime"));
            assertFalse(executors.containsKey("closed"));
            executor.close(Duration.ZERO);
        }
    }

    @Test
    void anExecutorWithoutCallsIsShownToo() throws Throwable {
        String inFlight = "io.asyncfacade.CallsInFlight";
        try (Recording recording = new Recording()) {
            recording.enable(inFlight).with("period", "endChunk");
            try (FacadeExecutor idle =
                    ExecutorPolicy.callerThread().named("idle").open()) {
                List<RecordedEvent> events = Recorded.events(inFlight, recording, directory, () -> {});
                assertTrue(events.stream()
                        .anyMatch(event -> event.getString("executor").equals(idle.name())));
            }
        }
    }

    /** The recorder itself would drop an event that is off; what counts is that nothing is measured for it. */
    @Test
    void nothingIsWrittenOrMeasuredWhenTheEventIsOff() throws Throwable {
        AtomicInteger readings = new AtomicInteger();
        Executor executor = new ManualTime() {
            @Override
            public synchronized long nanoTime() {
                readings.incrementAndGet();
                return super.nanoTime();
            }
        }.timed(Runnable::run);
        VoidBody call = () -> AsyncCall.call(executor, "call", () -> 1).join();
        try (Recording recording = new Recording()) {
            recording.disable(EVENT);
            assertEquals(List.of(), record(recording, call));
            assertEquals(0, readings.get(), "readings of the clock");
        }
        try (Recording recording = new Recording()) {
            recording.enable(EVENT);
            assertEquals(1, record(recording, call).size());
            assertEquals(3, readings.get(), "the call, its start and its end");
        }
    }
}
