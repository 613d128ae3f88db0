package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A close step by step, of an executor whose tasks the test runs. */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SAME_THREAD) // what is done after a test is for its thread
class ShutdownStepsTest {

    private final List<Runnable> tasks = new ArrayList<>();
    private final FacadeExecutor executor =
            ExecutorPolicy.using(tasks::add).named("db").maxConcurrency(2).open();
    private final CallLedger ledger = executor.admission.ledger();
    private final List<String> log = new ArrayList<>();
    private final Shutdown shutdown = new Shutdown(executor, ledger, () -> log.add("released"));

    @AfterEach
    void theThreadIsAsItWas() {
        assertFalse(Thread.interrupted());
        assertFalse(ledger.lock.isLocked());
    }

    private CompletableFuture<Void> call(String name) {
        return AsyncCall.run(executor, name, () -> log.add(name));
    }

    @Test
    void itIsOverWhenItIsClosedAndNothingIsLeft() throws InterruptedException {
        assertFalse(shutdown.isOver());
        assertFalse(shutdown.awaitOver(0));
        assertFalse(shutdown.awaitOver(Long.MIN_VALUE));
        CompletableFuture<Void> call = call("call");
        ShutdownReport report = shutdown.close(Duration.ZERO);
        assertEquals(new ShutdownReport(0, 1, List.of()), report);
        assertTrue(call.isCancelled());
        assertEquals(List.of("released"), log);
        Gate.until(shutdown::isOver); // when the thread that has settled the call has left it, which may be later
        assertTrue(shutdown.awaitOver(0));
        assertTrue(shutdown.awaitOver(-1));
        assertSame(report, shutdown.close(Duration.ofHours(1)));
        assertEquals(List.of("released"), log);
    }

    @Test
    void aGraceThatIsNegativeIsAMistake() {
        assertEquals(
                "grace is negative: PT-1S",
                assertThrows(IllegalArgumentException.class, () -> shutdown.close(Duration.ofSeconds(-1)))
                        .getMessage());
        assertFalse(ledger.isClosed());
    }

    @Test
    void aCallThatClosesItsExecutorIsLeftAlone() {
        List<ShutdownReport> reports = new ArrayList<>();
        List<Boolean> over = new ArrayList<>();
        CompletableFuture<Void> closing = AsyncCall.run(executor, "closing", () -> {
            reports.add(shutdown.close(Duration.ofHours(1)));
            over.add(shutdown.isOver());
        });
        tasks.get(0).run();
        closing.join();
        assertEquals(List.of(new ShutdownReport(0, 0, List.of("closing"))), reports);
        assertEquals(List.of(false), over);
        assertTrue(shutdown.isOver());
    }

    @Test
    void tasksRunAndCallsAreCancelled() {
        executor.execute(() -> log.add("task"));
        CompletableFuture<Void> second = call("second");
        CompletableFuture<Void> waiting = call("waiting");
        assertEquals(new ShutdownReport(0, 2, List.of()), shutdown.close(Duration.ZERO));
        assertEquals(List.of("task", "released"), log);
        assertTrue(second.isCancelled() && waiting.isCancelled());
        tasks.forEach(Runnable::run);
        assertEquals(2, log.size());
    }

    @Test
    void whatEndsDuringTheGraceIsFinished() throws Exception {
        CompletableFuture<Void> call = call("call");
        AtomicReference<ShutdownReport> report = new AtomicReference<>();
        Thread closing = new Thread(() -> report.set(shutdown.close(Duration.ofHours(1))));
        closing.start();
        Gate.until(() -> ledger.isClosed() && closing.getState() == Thread.State.TIMED_WAITING);
        tasks.get(0).run();
        closing.join();
        assertEquals(new ShutdownReport(1, 0, List.of()), report.get());
        assertFalse(call.isCancelled());
        assertEquals(List.of("call", "released"), log);
    }

    @Test
    void anInterruptEndsTheGraceAndIsKept() {
        CompletableFuture<Void> call = call("call");
        Thread.currentThread().interrupt();
        assertEquals(new ShutdownReport(0, 1, List.of()), shutdown.close(Duration.ofHours(1)));
        assertTrue(Thread.interrupted());
        assertTrue(call.isCancelled());
    }

    @Test
    void aSecondCloserThatWasNotInterruptedIsNotAfterwards() throws Exception {
        call("call");
        List<Boolean> interrupted = Collections.synchronizedList(new ArrayList<>());
        List<Thread> closers = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            Thread closer = new Thread(() -> {
                shutdown.close(Duration.ofHours(1));
                interrupted.add(Thread.currentThread().isInterrupted());
            });
            closers.add(closer);
            closer.start();
            Gate.until(
                    () -> closer.getState() == Thread.State.TIMED_WAITING || closer.getState() == Thread.State.WAITING);
        }
        tasks.get(0).run();
        for (Thread closer : closers) {
            closer.join();
        }
        assertEquals(List.of(false, false), interrupted);
    }

    @Test
    void aSecondCloserWaitsForTheReportOfTheFirstAndKeepsAnInterrupt() throws Exception {
        call("call");
        CountDownLatch interrupted = new CountDownLatch(1);
        List<ShutdownReport> reports = new ArrayList<>();
        Thread first = new Thread(() -> reports.add(shutdown.close(Duration.ofHours(1))));
        first.start();
        Gate.until(() -> ledger.isClosed() && first.getState() == Thread.State.TIMED_WAITING);
        AtomicReference<ShutdownReport> second = new AtomicReference<>();
        Thread other = new Thread(() -> {
            second.set(shutdown.close(Duration.ZERO));
            if (Thread.currentThread().isInterrupted()) {
                interrupted.countDown();
            }
        });
        other.start();
        Gate.until(() -> other.getState() == Thread.State.WAITING);
        other.interrupt();
        Gate.until(() -> !other.isInterrupted() && other.getState() == Thread.State.WAITING);
        tasks.get(0).run();
        first.join();
        other.join();
        assertSame(reports.get(0), second.get());
        assertTrue(interrupted.await(0, TimeUnit.SECONDS));
    }
}
