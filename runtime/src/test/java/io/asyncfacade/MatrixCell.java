package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.asyncfacade.MatrixBody.Outcome;
import io.asyncfacade.MatrixKind.Way;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One cell of the matrix: a call with this outcome on an executor of this kind, and what happens to it. */
record MatrixCell(MatrixKind kind, Outcome outcome, Event event, Mode mode) {

    /** What happens to the call. */
    enum Event {
        NONE,
        CANCEL_BEFORE_START,
        CANCEL_RUNNING,
        CANCEL_AFTER,
        TIMEOUT_QUEUED,
        TIMEOUT_RUNNING,
        CLOSE,
        SHUTDOWN_NOW;

        boolean wantsQueued() {
            return this == CANCEL_BEFORE_START || this == TIMEOUT_QUEUED;
        }

        boolean wantsRunning() {
            return this == CANCEL_RUNNING || this == TIMEOUT_RUNNING || this == CLOSE || this == SHUTDOWN_NOW;
        }

        boolean isTimeout() {
            return this == TIMEOUT_QUEUED || this == TIMEOUT_RUNNING;
        }

        boolean isNothing() {
            return this == NONE || this == CANCEL_AFTER;
        }
    }

    /** How the body is stopped. */
    enum Mode {
        INTERRUPT,
        ABANDON,
        HOOK
    }

    private static final ExecutorService CALLERS =
            Executors.newCachedThreadPool(new DaemonThreads("matrix-caller-", ClassLoader.getSystemClassLoader()));

    /** What a dependent of the call saw, and where. */
    private record Seen(String thread, boolean interrupted, String context, ExecutorStats stats) {}

    boolean makesSense() {
        if (event.wantsQueued()) {
            return kind.queues();
        }
        if (event == Event.CLOSE) {
            return kind.isFacade() && (kind.runs() || kind.way() == Way.HOLDS);
        }
        if (event == Event.SHUTDOWN_NOW) {
            return kind.runs() && hasPool();
        }
        if (event.wantsRunning()) {
            return kind.runs();
        }
        return kind.way() != Way.LOSES;
    }

    private boolean hasPool() {
        try (MatrixSubject subject = kind.open()) {
            return subject.pool != null;
        }
    }

    private boolean startsBody() {
        return kind.runs() && !event.wantsQueued() || kind.way() == Way.HOLDS && event.isNothing();
    }

    void check() throws Exception {
        try (MatrixSubject subject = kind.open()) {
            MatrixBody body = new MatrixBody(outcome, event.wantsRunning(), mode == Mode.HOOK);
            List<Gate> blockers = event.wantsQueued() ? subject.block() : List.of();
            CompletableFuture<CompletableFuture<Object>> calling =
                    CompletableFuture.supplyAsync(() -> submit(subject, body), CALLERS);
            CompletableFuture<Object> future = future(calling, body);
            if (event.isTimeout() && subject.facade == null) {
                future.orTimeout(1, TimeUnit.HOURS);
            }
            CompletableFuture<Seen> dependent = future.handle((value, failure) -> look(subject));
            if (kind.way() == Way.HOLDS && event.isNothing()) {
                subject.held.forEach(Runnable::run);
            }
            CompletableFuture<Object> behind = happen(subject, future);
            boolean stopped =
                    mode == Mode.INTERRUPT && event.wantsRunning() && event != Event.SHUTDOWN_NOW && kind.runs();
            body.gate.open();
            blockers.forEach(Gate::open);
            assertSame(future, calling.get(Gate.PATIENCE_SECONDS, TimeUnit.SECONDS), "one future");
            dependent.get(Gate.PATIENCE_SECONDS, TimeUnit.SECONDS);
            Gate.until(subject.watch::isIdle);
            subject.held.forEach(Runnable::run);
            checkFuture(subject, future, body);
            checkBody(subject, body, stopped, future);
            checkThreads(subject, dependent.join(), stopped);
            if (behind != null) {
                behind.handle((value, failure) -> failure).get(Gate.PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
            subject.checkCounters(1 + blockers.size() + (behind == null ? 0 : 1));
            checkListener(subject);
            if (kind.runs() && event != Event.CLOSE && event != Event.SHUTDOWN_NOW) {
                subject.checkCapacity();
            }
        }
    }

    private CompletableFuture<Object> submit(MatrixSubject subject, MatrixBody body) {
        MatrixWatch.CONTEXT.set("of the caller");
        OnCancel onCancel = mode == Mode.INTERRUPT ? OnCancel.INTERRUPT : OnCancel.ABANDON;
        CompletableFuture<Object> future = AsyncCall.callClosing(subject.executor, onCancel, "cell", body);
        MatrixWatch.CONTEXT.remove();
        Thread.interrupted(); // a call on this thread may have left its own, which the watch has counted
        return future;
    }

    /** A call on its caller's thread is not returned before it is over, but its body knows it. */
    @SuppressWarnings("unchecked")
    private CompletableFuture<Object> future(CompletableFuture<CompletableFuture<Object>> calling, MatrixBody body)
            throws Exception {
        if (!event.wantsRunning() || !kind.runs()) {
            return calling.get(Gate.PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
        body.gate.awaitEntered();
        return (CompletableFuture<Object>) body.self;
    }

    private Seen look(MatrixSubject subject) {
        Thread thread = Thread.currentThread();
        return new Seen(
                thread.getName(),
                thread.isInterrupted(),
                MatrixWatch.CONTEXT.get(),
                subject.facade == null ? null : subject.facade.stats());
    }

    /** Returns a call that waited behind the one of the cell, if the event is about such calls. */
    private CompletableFuture<Object> happen(MatrixSubject subject, CompletableFuture<Object> future) throws Exception {
        switch (event) {
            case NONE -> {}
            case CANCEL_BEFORE_START, CANCEL_RUNNING -> {
                assertTrue(future.cancel(true));
                assertTrue(future.cancel(true));
            }
            case CANCEL_AFTER -> {
                future.handle((value, failure) -> failure).get(Gate.PATIENCE_SECONDS, TimeUnit.SECONDS);
                assertFalse(future.cancel(true));
                assertFalse(future.complete("too late"));
            }
            case TIMEOUT_QUEUED -> subject.time.advance(Duration.ofMinutes(subject.facade == null ? 60 : 30));
            case TIMEOUT_RUNNING -> subject.time.advance(Duration.ofMinutes(60));
            case CLOSE -> {
                CompletableFuture<Object> behind = queueBehind(subject);
                ShutdownReport report = subject.facade.close(Duration.ZERO);
                assertTrue(future.isDone(), "settled when close returns");
                assertEquals(behind == null ? 1 : 2, report.settled());
                assertTrue(behind == null || behind.isCancelled());
                return behind;
            }
            case SHUTDOWN_NOW -> {
                boolean losesTasks = subject.pool instanceof ForkJoinPool && subject.facade == null;
                CompletableFuture<Object> behind = losesTasks ? null : queueBehind(subject);
                subject.pool.shutdownNow().forEach(task -> ((Future<?>) task).cancel(true));
                return behind;
            }
        }
        return null;
    }

    /** One more call, if it has to wait. */
    private CompletableFuture<Object> queueBehind(MatrixSubject subject) {
        return kind.way() == Way.THREADS && kind.width() == 1
                ? AsyncCall.call(subject.executor, "behind", () -> "behind")
                : null;
    }

    private void checkFuture(MatrixSubject subject, CompletableFuture<Object> future, MatrixBody body) {
        assertTrue(future.isDone());
        Throwable failure = future.handle((value, thrown) -> thrown).join();
        if (kind.way() == Way.REFUSES) {
            assertEquals(
                    CallRejectedException.Reason.EXECUTOR,
                    assertInstanceOf(CallRejectedException.class, failure).reason());
        } else if (event.isTimeout()) {
            assertInstanceOf(TimeoutException.class, failure);
            if (subject.facade != null) {
                CallTimeoutException timeout = (CallTimeoutException) failure;
                boolean running = event == Event.TIMEOUT_RUNNING;
                assertEquals(
                        running ? CallTimeoutException.Phase.RUNNING : CallTimeoutException.Phase.QUEUED,
                        timeout.phase());
                assertEquals(
                        Duration.ofMinutes(running ? 60 : 30), timeout.queued().plus(timeout.running()));
            }
        } else if (event.isNothing() || event == Event.SHUTDOWN_NOW) {
            assertSame(body.failure, failure);
            if (failure == null) {
                assertSame(outcome.isResource() ? body.resource : null, future.join());
            }
        } else {
            assertInstanceOf(CancellationException.class, failure);
        }
    }

    private void checkBody(MatrixSubject subject, MatrixBody body, boolean stopped, CompletableFuture<Object> future) {
        assertEquals(startsBody() ? 1 : 0, body.calls.get(), "calls");
        assertFalse(body.calledLate, "called after the future was settled");
        if (event != Event.SHUTDOWN_NOW) {
            assertEquals(stopped, body.sawInterrupt.get(), "interrupt");
        }
        boolean hooked = mode == Mode.HOOK && event.wantsRunning() && event != Event.SHUTDOWN_NOW && kind.runs();
        assertEquals(hooked ? 1 : 0, body.hookCalls.get(), "hook");
        assertTrue(!hooked || body.hookThread.startsWith("asyncfacade-settle-"), body.hookThread);
        if (subject.propagates() && startsBody()) {
            assertEquals("of the caller", body.context);
        }
        boolean delivered = !future.isCompletedExceptionally();
        boolean orphan = startsBody() && outcome.isResource() && !delivered;
        assertEquals(orphan ? 1 : 0, body.resource.closed.get(), "closed");
    }

    private void checkThreads(MatrixSubject subject, Seen dependent, boolean stopped) {
        MatrixWatch watch = subject.watch;
        assertEquals(0, watch.contextsLeft.get(), "context left");
        assertEquals(0, watch.workersLeft.get(), "note of a call left on the thread");
        if (event != Event.SHUTDOWN_NOW && kind.runs()) {
            // The body's own InterruptedException says that somebody else interrupted it: that goes on to the thread.
            boolean foreign = outcome == Outcome.INTERRUPTED && startsBody() && !stopped;
            assertEquals(foreign ? 1 : 0, watch.interruptsLeft.get(), "interrupts left");
        }
        // A ForkJoinPool that is being shut down interrupts its threads again and again, whatever they do.
        if (event != Event.SHUTDOWN_NOW || !(subject.pool instanceof ForkJoinPool)) {
            assertFalse(dependent.interrupted, "dependent interrupted");
        }
        if (kind.way() == Way.THREADS) {
            // A thread of ours runs it in the context of the call, any other in its own.
            boolean ours = !dependent.thread.equals(Thread.currentThread().getName());
            assertEquals(ours && subject.propagates() ? "of the caller" : null, dependent.context, dependent.thread);
        }
        if (event.isTimeout()) {
            assertTrue(dependent.thread.startsWith("asyncfacade-settle-"), dependent.thread);
        }
        if (dependent.stats != null) {
            ExecutorStats stats = dependent.stats;
            assertEquals(stats.running() - stats.abandoned(), event.wantsQueued() ? blocked() : 0, stats::toString);
        }
    }

    private long blocked() {
        return kind.way() == Way.THREADS ? kind.width() : 0;
    }

    private void checkListener(MatrixSubject subject) {
        if (subject.propagates()) {
            List<String> expected =
                    startsBody() ? List.of("queued", "started", "finished") : List.of("queued", "finished");
            assertEquals(expected, subject.told.events);
        }
    }

    @Override
    public String toString() {
        return kind + ", " + outcome + ", " + event + ", " + mode;
    }
}
