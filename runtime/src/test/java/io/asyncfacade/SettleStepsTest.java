package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.asyncfacade.SettleThreads.SettlingBatch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The library's threads, where the test does their work; and what kind of threads they are. */
@Timeout(
        value = 30,
        threadMode = Timeout.ThreadMode.SAME_THREAD) // what is done before and after a test is for its thread
class SettleStepsTest {

    private final List<Runnable> workers = new ArrayList<>();
    private final List<String> log = new ArrayList<>();
    private final List<Throwable> reported = new ArrayList<>();
    private Error noThread;
    private RuntimeException noTimer;

    private final ManualTime time = new ManualTime() {
        @Override
        public synchronized Future<?> schedule(Runnable action, long delay, TimeUnit unit) {
            if (noTimer != null) {
                throw noTimer;
            }
            return super.schedule(action, delay, unit);
        }
    };

    private final SettleThreads threads = new SettleThreads(
            work -> {
                if (noThread != null) {
                    throw noThread;
                }
                workers.add(work);
            },
            time);

    @BeforeEach
    void listen() {
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> reported.add(failure));
    }

    @AfterEach
    void leave() {
        Thread.currentThread().setUncaughtExceptionHandler(null);
        assertFalse(Thread.interrupted());
    }

    private boolean add(String task) {
        return threads.tryAdd(() -> log.add(task));
    }

    private void addMany(int tasks) {
        for (int i = 0; i < tasks; i++) {
            assertTrue(add("task"));
        }
    }

    @Test
    void eachOfEightTasksHasAThreadAndTheNinthWaitsForTheClock() {
        addMany(8);
        assertEquals(8, workers.size());
        assertEquals(0, time.pending());
        addMany(2);
        assertEquals(8, workers.size());
        assertEquals(1, time.pending());
        workers.get(0).run();
        assertEquals(10, log.size());
        workers.subList(1, 8).forEach(Runnable::run);
        time.advance(Duration.ofMillis(1));
        assertEquals(0, time.pending(), "nothing is left to be done");
        addMany(9);
        assertEquals(16, workers.size(), "the eight before have gone");
        assertEquals(1, time.pending());
    }

    @Test
    void whereNoThreadCanBeHadTheTaskIsNotTaken() {
        noThread = new OutOfMemoryError("expected: no thread");
        assertFalse(add("refused"));
        noThread = null;
        assertTrue(add("first"));
        noThread = new OutOfMemoryError("expected: no thread");
        assertTrue(add("second"), "there is a thread that comes to it");
        noThread = null;
        workers.get(0).run();
        assertEquals(List.of("first", "second"), log);
        assertEquals(1, workers.size());
        addMany(8);
        assertEquals(9, workers.size(), "those that could not be had do not count");
        assertEquals(0, time.pending());
    }

    @Test
    void anErrorThatEndsTheStackGoesThroughAndLeavesNoThreadThatCounts() {
        noThread = new StackOverflowError("expected: no stack");
        assertSame(noThread, assertThrows(StackOverflowError.class, () -> add("first")));
        noThread = null;
        addMany(8);
        assertEquals(8, workers.size());
    }

    @Test
    void whatATaskThrowsOrLeavesIsNotForTheNext() {
        IllegalStateException failure = new IllegalStateException("of a task");
        threads.tryAdd(() -> {
            Thread.currentThread().interrupt();
            throw failure;
        });
        threads.tryAdd(() -> log.add("interrupted " + Thread.currentThread().isInterrupted()));
        workers.get(0).run();
        assertEquals(List.of(failure), reported);
        assertEquals(List.of("interrupted false"), log);
    }

    @Test
    void aClockThatCannotBeSetIsSetByTheNextTask() {
        addMany(8);
        noTimer = new IllegalStateException("expected: no timer");
        addMany(1);
        assertEquals(List.of(noTimer), reported);
        noTimer = null;
        assertEquals(0, time.pending());
        addMany(1);
        assertEquals(1, time.pending());
        addMany(1);
        assertEquals(1, time.pending());
    }

    @Test
    void whileNothingEndsThereIsAThreadMoreForEachMillisecondThatTheClockIsLate() {
        addMany(20);
        time.advance(Duration.ofMillis(1));
        assertEquals(9, workers.size());
        noThread = new OutOfMemoryError("expected: no thread");
        time.advance(Duration.ofMillis(1));
        assertEquals(9, workers.size());
        noThread = null;
        time.advance(Duration.ofMillis(1));
        assertEquals(10, workers.size());
        assertEquals(1, time.pending());
    }

    /** A clock that may be late. */
    private static final class LateClock implements TimeSource {
        private long now;
        private Runnable tick;

        @Override
        public long nanoTime() {
            return now;
        }

        @Override
        public Future<?> schedule(Runnable action, long delay, TimeUnit unit) {
            tick = action;
            return new CompletableFuture<>();
        }

        void tick(int millis) {
            now += TimeUnit.MILLISECONDS.toNanos(millis);
            tick.run();
        }
    }

    private final LateClock clock = new LateClock();
    private final SettleThreads late = new SettleThreads(
            work -> {
                if (noThread != null) {
                    throw noThread;
                }
                workers.add(work);
            },
            clock);

    private void addLate(int tasks) {
        for (int i = 0; i < tasks; i++) {
            late.tryAdd(() -> log.add("task"));
        }
    }

    @Test
    void aClockThatIsLateMakesUpForThat() {
        addLate(20);
        clock.tick(1);
        assertEquals(9, workers.size());
        clock.tick(4);
        assertEquals(13, workers.size());
    }

    @Test
    void thereAreNoMoreThreadsThanTasksThatWait() {
        noThread = new OutOfMemoryError("expected: no thread");
        assertFalse(late.tryAdd(() -> log.add("refused")));
        noThread = null;
        addLate(12);
        clock.tick(50);
        assertEquals(12, workers.size());
        workers.get(0).run();
        assertEquals(12, log.size());
    }

    @Test
    void tasksThatHaveEndedWaitForNothing() {
        addLate(2);
        late.tryAdd(() -> {
            addLate(20);
            clock.tick(50);
            log.add("workers " + workers.size());
        });
        workers.get(0).run();
        assertEquals("workers 21", log.get(2), "one for each task that has not ended");
        assertEquals(23, log.size());
    }

    // ---- calls that are settled together

    @Test
    void byTheTimeOfATestTheyAreWaitedForAndAnInterruptIsKept() {
        AtomicReference<Thread> thread = new AtomicReference<>();
        Thread.currentThread().interrupt();
        SettlingBatch.onTime(time, () -> thread.set(Thread.currentThread()));
        assertTrue(Thread.interrupted());
        assertNotSame(Thread.currentThread(), thread.get());
        Thread test = Thread.currentThread();
        AtomicBoolean returned = new AtomicBoolean();
        AtomicBoolean done = new AtomicBoolean();
        SettlingBatch.onTime(time, List.of(() -> {
            Gate.until(() -> returned.get() || test.getState() == Thread.State.TIMED_WAITING);
            done.set(true);
        }));
        boolean doneInTime = done.get();
        returned.set(true);
        assertTrue(doneInTime);
        assertFalse(Thread.interrupted());
    }

    @Test
    void byTheTimeOfTheSystemTheyAreNotWaitedFor() {
        CountDownLatch goOn = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        SettlingBatch.onTime(SystemTime.INSTANCE, () -> {
            Gate.await(goOn);
            done.countDown();
        });
        goOn.countDown();
        Gate.await(done);
    }

    @Test
    void theyAreWaitedForUntilAllIsOver() {
        CompletableFuture<String> over = new CompletableFuture<>();
        assertFalse(SettlingBatch.settle(List.of(() -> over.complete("over")), over::isDone));
        assertTrue(over.isDone());
        Thread.currentThread().interrupt();
        AtomicInteger looks = new AtomicInteger();
        assertTrue(SettlingBatch.settle(List.of(), () -> looks.incrementAndGet() > 1), "it was interrupted meanwhile");
    }

    // ---- what kind of threads they are

    @Test
    void threadsOfAnExecutorAreNumberedDaemonsWithItsLoader() throws InterruptedException {
        ClassLoader loader = new ClassLoader() {};
        DaemonThreads factory = new DaemonThreads("asyncfacade-settle-", loader);
        List<Boolean> ofLibrary = new ArrayList<>();
        Thread first = factory.newThread(() -> ofLibrary.add(DaemonThreads.isOfLibrary()));
        Thread second = factory.newThread(() -> {});
        assertEquals("asyncfacade-settle-1", first.getName());
        assertEquals("asyncfacade-settle-2", second.getName());
        assertTrue(first.isDaemon());
        assertSame(loader, first.getContextClassLoader());
        first.start();
        first.join();
        assertEquals(List.of(false), ofLibrary, "whatever they are called");
        assertFalse(DaemonThreads.isOfLibrary());
    }

    @Test
    void thoseOfTheLibraryBelongToNoApplication() throws InterruptedException {
        List<Boolean> ofLibrary = new ArrayList<>();
        List<Thread> made = new ArrayList<>();
        Thread application = new Thread(new ThreadGroup("application"), () -> {
            Thread.currentThread().setPriority(Thread.MIN_PRIORITY);
            made.add(DaemonThreads.ofLibrary("mine-").newThread(() -> ofLibrary.add(DaemonThreads.isOfLibrary())));
        });
        application.start();
        application.join();
        Thread thread = made.get(0);
        assertEquals("mine-1", thread.getName());
        assertTrue(thread.isDaemon());
        assertEquals(Thread.NORM_PRIORITY, thread.getPriority());
        assertSame(ClassLoader.getSystemClassLoader(), thread.getContextClassLoader());
        assertSame(null, thread.getThreadGroup().getParent());
        thread.start();
        thread.join();
        assertEquals(List.of(true), ofLibrary);
    }

    @Test
    void theTimerOfTheSystemRunsOnAThreadOfTheLibrary() throws Exception {
        CompletableFuture<Thread> thread = new CompletableFuture<>();
        long before = SystemTime.INSTANCE.nanoTime();
        SystemTime.INSTANCE.schedule(() -> thread.complete(Thread.currentThread()), 1, TimeUnit.NANOSECONDS);
        assertTrue(thread.get(Gate.PATIENCE_SECONDS, TimeUnit.SECONDS).getName().startsWith("asyncfacade-timer-"));
        assertTrue(SystemTime.INSTANCE.nanoTime() - before > 0);
        assertSame(SystemTime.INSTANCE, AdmittingExecutor.timeOf(task -> {}));
        ManualTime.Timed timed = time.timed(task -> {});
        assertSame(timed, AdmittingExecutor.timeOf(timed));
        FacadeExecutor facade = ExecutorPolicy.using(timed).open();
        assertSame(timed, AdmittingExecutor.timeOf(facade));
        assertSame(timed, AdmittingExecutor.timeOf(facade.stages));
        assertFalse(facade.isInspected());
        facade.inspect();
        assertTrue(facade.isInspected());
    }
}
