package io.asyncfacade;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The closing of a {@link FacadeExecutor}: refuse, drain until the grace ends, cancel, wait once more. The first caller
 * does it, the others wait for its report.
 *
 * <p>A thread that closes the executor from inside of a call cannot wait for that call, nor can another closer, who
 * would wait for both. So the calls of all closing threads are left alone.
 */
final class Shutdown {

    private static final long LAST_WAIT = TimeUnit.SECONDS.toNanos(1);

    /** How long the settling of one call may take before another thread goes on with the rest. */
    private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(5);

    private final BoundedAdmission admission;
    private final Runnable releaseThreads;
    private final AtomicBoolean begun = new AtomicBoolean();
    private final CountDownLatch over = new CountDownLatch(1);
    private final Set<Thread> closers = ConcurrentHashMap.newKeySet();
    private volatile @Nullable ShutdownReport report;

    Shutdown(BoundedAdmission admission, Runnable releaseThreads) {
        this.admission = admission;
        this.releaseThreads = releaseThreads;
    }

    ShutdownReport close(Duration grace) {
        if (grace.isNegative()) {
            throw new IllegalArgumentException("grace is negative: " + grace);
        }
        ShutdownReport known = report;
        if (known != null) {
            return known;
        }
        Thread closer = Thread.currentThread();
        boolean added = closers.add(closer);
        boolean interrupted = false;
        try {
            if (begun.compareAndSet(false, true)) {
                try {
                    interrupted = closeFirst(nanos(grace));
                } finally {
                    over.countDown();
                }
            } else {
                admission.recheck();
                interrupted = awaitOther();
            }
        } finally {
            if (added) {
                closers.remove(closer);
            }
            if (interrupted) {
                closer.interrupt();
            }
        }
        ShutdownReport made = report;
        return made != null ? made : new ShutdownReport(0, admission.stragglers());
    }

    /** Returns whether the thread was interrupted; that ends the grace, as if the time were up. */
    private boolean closeFirst(long grace) {
        long settledBefore = admission.settled();
        admission.close();
        boolean interrupted = false;
        boolean quiet = false;
        try {
            quiet = admission.awaitQuiet(grace, this::isCloser);
        } catch (InterruptedException hurry) {
            interrupted = true;
        }
        if (!quiet) {
            interrupted |= settle(admission.stop(this::isCloser));
            interrupted |= awaitQuietUninterruptibly(Math.min(grace, LAST_WAIT));
        }
        releaseThreads.run();
        report = new ShutdownReport(admission.settled() - settledBefore, admission.stragglers());
        return interrupted;
    }

    private boolean isCloser(CallFuture<?> call) {
        Thread runner = call.runner();
        return runner != null && closers.contains(runner);
    }

    /**
     * Cancels calls and runs tasks, until every one of the calls is settled. Not on this thread, which has to come back
     * even if a dependent does not; and when one does not, on one more thread. A call that somebody else is about to
     * settle is waited for, but not longer than all the bodies.
     */
    private static boolean settle(List<CallFuture<?>> calls) {
        ConcurrentLinkedQueue<CallFuture<?>> rest = new ConcurrentLinkedQueue<>(calls);
        AtomicLong taken = new AtomicLong();
        Runnable settling = () -> {
            for (CallFuture<?> call = rest.poll(); call != null; call = rest.poll()) {
                taken.incrementAndGet();
                if (call.isCall()) {
                    call.cancel(true);
                } else {
                    call.run();
                }
            }
        };
        boolean interrupted = false;
        int settled = 0;
        long before = -1;
        long progress = System.nanoTime();
        while (settled < calls.size() && System.nanoTime() - progress < LAST_WAIT) {
            long now = taken.get();
            boolean stuck = now == before && !rest.isEmpty();
            if ((stuck || before < 0) && !SettleThreads.tryExecute(settling)) {
                settling.run();
            }
            before = now;
            long start = System.nanoTime();
            while (settled < calls.size() && System.nanoTime() - start < PATIENCE) {
                CallFuture<?> call = calls.get(settled);
                if (call.isDone() || !call.isCall() && rest.isEmpty()) {
                    settled++;
                    progress = System.nanoTime();
                } else {
                    interrupted |= pause();
                }
            }
        }
        return interrupted;
    }

    private static boolean pause() {
        try {
            TimeUnit.MICROSECONDS.sleep(200);
            return false;
        } catch (InterruptedException later) {
            return true;
        }
    }

    private boolean awaitQuietUninterruptibly(long nanos) {
        long start = System.nanoTime();
        boolean interrupted = false;
        for (; ; ) {
            try {
                admission.awaitQuiet(nanos - (System.nanoTime() - start), this::isCloser);
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

    private static long nanos(Duration duration) {
        try {
            return duration.toNanos();
        } catch (ArithmeticException centuries) {
            return Long.MAX_VALUE;
        }
    }
}
