package io.asyncfacade;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The closing of a {@link FacadeExecutor}: refuse, drain until the grace ends, cancel, wait once more. The first caller
 * does it, the others wait for its report.
 *
 * <p>A thread that closes the executor from inside of a call cannot wait for that call, nor can another closer, who
 * would wait for both. So the calls of all closing threads are left alone: those whose bodies they are in, and those
 * of which they tell a listener or a hook.
 */
final class Shutdown {

    private static final long LAST_WAIT = TimeUnit.SECONDS.toNanos(1);

    private final Executor executor;
    private final CallLedger ledger;
    private final Runnable release;
    private final AtomicBoolean begun = new AtomicBoolean();
    private final CountDownLatch over = new CountDownLatch(1);
    private final Set<CallFuture<?>> closers = ConcurrentHashMap.newKeySet();
    private volatile @Nullable ShutdownReport report;

    /**
     * Prepares the closing.
     *
     * @param executor what is closed
     * @param release lets go of what belongs to the executor, when its calls are settled
     */
    Shutdown(Executor executor, CallLedger ledger, Runnable release) {
        this.executor = executor;
        this.ledger = ledger;
        this.release = release;
    }

    /** Whether the executor is closed, and nothing is left. */
    boolean isOver() {
        try {
            return ledger.isClosed() && ledger.awaitQuiet(0, true, call -> false);
        } catch (InterruptedException impossible) {
            throw new AssertionError(impossible); // it does not wait
        }
    }

    boolean awaitOver(long timeout) throws InterruptedException {
        long nanos = Math.max(0, timeout); // or less than nothing, less what has passed, would be very much
        long start = System.nanoTime();
        return ledger.awaitClosed(nanos) && ledger.awaitQuiet(nanos - (System.nanoTime() - start), true, call -> false);
    }

    ShutdownReport close(Duration grace) {
        if (grace.isNegative()) {
            throw new IllegalArgumentException("grace is negative: " + grace);
        }
        ShutdownReport known = report;
        if (known != null) {
            return known;
        }
        List<CallFuture<?>> own = CurrentWork.callsOf(executor);
        closers.addAll(own);
        boolean interrupted = false;
        try {
            if (begun.compareAndSet(false, true)) {
                try {
                    ExecutorStats before = ledger.close();
                    interrupted = waitingAside(() -> closeFirst(before, CallRules.nanos(grace)));
                } finally {
                    over.countDown();
                }
            } else {
                ledger.recheckQuiet();
                interrupted = waitingAside(this::awaitOther);
            }
        } finally {
            own.forEach(closers::remove);
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        ShutdownReport made = report;
        return made != null ? made : ledger.reportNow();
    }

    /** A spare thread stands in, but only when calls are refused: what it settles belongs into the report. */
    private static boolean waitingAside(BooleanSupplier waiting) {
        PlatformThreads pool = CallWait.addSpareThread();
        try {
            return waiting.getAsBoolean();
        } finally {
            CallWait.removeSpareThread(pool);
        }
    }

    /** Returns whether the thread was interrupted; that ends the grace, as if the time were up. */
    private boolean closeFirst(ExecutorStats before, long grace) {
        boolean interrupted = false;
        boolean quiet = false;
        try {
            quiet = ledger.awaitQuiet(grace, true, closers::contains);
        } catch (InterruptedException hurry) {
            interrupted = true;
        }
        if (!quiet) {
            List<ManagedCall<?>> rest = ledger.stop(closers::contains);
            interrupted |= settle(rest, grace);
            interrupted |= awaitQuietUninterruptibly(Math.min(grace, LAST_WAIT));
        }
        report = ledger.finish(before);
        release.run();
        return interrupted;
    }

    /**
     * Cancels calls and runs tasks, until every one of the calls is settled. Not on this thread, which has to come back
     * even if a dependent does not. A call that another thread is about to settle is waited for.
     */
    private boolean settle(List<ManagedCall<?>> calls, long grace) {
        List<Runnable> settlings = new ArrayList<>();
        List<ManagedCall<?>> unsettled = new ArrayList<>(calls);
        for (ManagedCall<?> call : calls) {
            settlings.add(call.isCall() ? () -> call.cancelledByClose(grace) : call);
        }
        return SettleThreads.SettlingBatch.settle(settlings, () -> {
            while (!unsettled.isEmpty() && isSettled(unsettled.get(unsettled.size() - 1))) {
                unsettled.remove(unsettled.size() - 1);
            }
            return unsettled.isEmpty();
        });
    }

    /** A listener that closes the executor as well waits for us, and its call for the listener. */
    private boolean isSettled(ManagedCall<?> call) {
        return call.isDone() || closers.contains(call);
    }

    private boolean awaitQuietUninterruptibly(long nanos) {
        long start = System.nanoTime();
        boolean interrupted = false;
        for (; ; ) {
            try {
                ledger.awaitQuiet(nanos - (System.nanoTime() - start), false, closers::contains);
                return interrupted;
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
    }

    private boolean awaitOther() {
        boolean interrupted = false;
        for (; ; ) {
            try {
                over.await();
                return interrupted;
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
    }
}
