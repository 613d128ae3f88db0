package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** An open executor of the matrix, and what is known of it afterwards. */
final class MatrixSubject implements AutoCloseable {

    private final MatrixKind kind;
    final ManualTime time = new ManualTime();
    final MatrixWatch watch = new MatrixWatch();
    final ConcurrentLinkedQueue<Runnable> held = new ConcurrentLinkedQueue<>();
    final Told told = new Told();
    private final List<Runnable> endings = new ArrayList<>();
    Executor executor = task -> {};
    FacadeExecutor facade;
    ExecutorService pool;

    /** What the listener of the policy heard of the call of the cell. */
    static final class Told implements CallListener {

        final List<String> events = new CopyOnWriteArrayList<>();

        private void add(String event, CallInfo call) {
            if (call.name().equals("cell")) {
                events.add(event);
            }
        }

        @Override
        public void onQueued(CallInfo call) {
            add("queued", call);
        }

        @Override
        public void onStarted(CallInfo call) {
            add("started", call);
        }

        @Override
        public void onFinished(CallInfo call) {
            add("finished", call);
        }
    }

    MatrixSubject(MatrixKind kind) {
        this.kind = kind;
    }

    Executor watched(Executor threads) {
        return time.timed(watch.around(threads));
    }

    <P extends ExecutorService> P owns(P owned) {
        pool = owned;
        return owned;
    }

    void afterwards(Runnable ending) {
        endings.add(ending);
    }

    MatrixSubject open(Executor plain) {
        executor = plain;
        return this;
    }

    MatrixSubject open(Executor threads, boolean borrowed, Consumer<PolicySettings> changes) {
        PolicySettings settings = kind.settings();
        changes.accept(settings);
        facade = new FacadeExecutor(ExecutorPolicy.using(threads), settings.rules(), threads, borrowed);
        executor = facade;
        return this;
    }

    static Runnable propagate(Runnable task) {
        String captured = MatrixWatch.CONTEXT.get();
        return () -> {
            String before = MatrixWatch.CONTEXT.get();
            MatrixWatch.CONTEXT.set(captured);
            try {
                task.run();
            } finally {
                MatrixWatch.CONTEXT.set(before);
            }
        };
    }

    /** Whether the executor takes the context of the caller along. */
    boolean propagates() {
        return facade != null && facade.rules.propagation() != null;
    }

    /** Starts calls until the next one has to wait. */
    List<Gate> block() {
        List<Gate> blockers = new ArrayList<>();
        if (kind.way() != MatrixKind.Way.THREADS) {
            return blockers;
        }
        for (int i = 0; i < kind.width(); i++) {
            Gate gate = new Gate();
            AsyncCall.run(executor, OnCancel.ABANDON, "blocker", gate::passStubbornly);
            gate.awaitEntered();
            blockers.add(gate);
        }
        return blockers;
    }

    /** As many calls as ever run at once, however many of the calls before went wrong. */
    void checkCapacity() {
        int width = kind.way() == MatrixKind.Way.THREADS ? Math.max(kind.width(), 1) : 1;
        CountDownLatch together = new CountDownLatch(width);
        List<CompletableFuture<Void>> calls = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            calls.add(AsyncCall.run(executor, "capacity", () -> {
                together.countDown();
                assertTrue(together.await(Gate.PATIENCE_SECONDS, TimeUnit.SECONDS), "a slot is missing");
            }));
        }
        calls.forEach(CompletableFuture::join);
    }

    /** Every call has been settled, every body has returned, and the sums are right. */
    void checkCounters(int calls) {
        if (facade == null) {
            return;
        }
        Gate.until(() -> facade.stats().running() == 0);
        ExecutorStats stats = facade.stats();
        assertEquals(0, stats.queued());
        assertEquals(0, stats.abandoned());
        long outcomes = stats.completed() + stats.failed() + stats.cancelled() + stats.timedOut() + stats.rejected();
        assertEquals(calls, outcomes, stats::toString);
    }

    @Override
    public void close() {
        if (facade != null) {
            facade.close();
            if (kind.way() != MatrixKind.Way.HOLDS) {
                assertEquals(0, time.pending(), "timers");
            }
        }
        endings.forEach(Runnable::run);
        if (pool != null) {
            pool.shutdown();
            try {
                assertTrue(pool.awaitTermination(Gate.PATIENCE_SECONDS, TimeUnit.SECONDS), "a thread is left");
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    @Override
    public String toString() {
        return Objects.toString(executor);
    }
}
