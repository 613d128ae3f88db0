package io.asyncfacade;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The ledger as a close sees it: which calls there are, and how far the end of the executor is. What happens to a
 * single call is in {@link CallLedger}, under the same lock.
 */
abstract sealed class ClosableLedger permits CallLedger {

    /** How far the end of the executor is. */
    enum Closing {

        /** Calls are accepted. */
        OPEN,

        /** Only what comes from accepted calls is accepted. */
        DRAINS,

        /** Calls are cancelled; stages of accepted calls are accepted. */
        STOPS,

        /** Nothing is accepted, but stages of calls that are just being settled. */
        OVER
    }

    /** How long the window between winning and settling usually is; more than enough. */
    private static final long SETTLING_NANOS = 100_000;

    final BriefLock lock = new BriefLock();
    private final Condition changedWhileClosing = lock.newCondition();

    @GuardedBy("lock") final CallList waiting = new CallList();

    /** Calls from their admission until their bodies have returned. */
    @GuardedBy("lock") final CallList admitted = new CallList();

    /** Calls in the window between winning and settling, which a close must not miss; and while dependents run. */
    @GuardedBy("lock") final CallList settling = new CallList();

    @GuardedBy("lock") final CallCounters counters = new CallCounters();

    @GuardedBy("lock") int taken;

    @GuardedBy("lock") int reserved;

    @GuardedBy("lock") Closing closing = Closing.OPEN;

    final BlockedCallers blocked = new BlockedCallers(lock);

    /** How many threads are about to make calls that come from others, see {@link #hold}. */
    private final AtomicInteger holds = new AtomicInteger();

    // ---- what there is

    /** Returns the calls that have not left, oldest first. */
    List<CallInfo> calls() {
        StackReserve.requireForStep();
        List<ManagedCall<?>> calls;
        lock.lock();
        try {
            calls = admitted.toList(ManagedCall::isShown);
            calls.addAll(waiting.toList(ManagedCall::isCall));
        } finally {
            lock.unlock();
        }
        calls.sort(Comparator.comparingLong(call -> call.submitted)); // a call that was nested may be older than others
        return List.copyOf(calls);
    }

    /** Returns the call that has been running longest, or else waiting; null if there is none. */
    @Nullable CallInfo oldestCall() {
        lock.lock();
        try {
            ManagedCall<?> oldest = admitted.find(ManagedCall::isCall);
            return oldest != null ? oldest : waiting.find(ManagedCall::isCall);
        } finally {
            lock.unlock();
        }
    }

    ExecutorStats stats() {
        StackReserve.requireForStep();
        lock.lock();
        try {
            return counters.stats();
        } finally {
            lock.unlock();
        }
    }

    // ---- the end, see Shutdown

    boolean isClosed() {
        lock.lock();
        try {
            return closing != Closing.OPEN;
        } finally {
            lock.unlock();
        }
    }

    /** Whether calls are cancelled, so that what is still accepted should not wait for the executor's threads. */
    boolean isStopped() {
        lock.lock();
        try {
            return closing.compareTo(Closing.STOPS) >= 0;
        } finally {
            lock.unlock();
        }
    }

    /** Accepts only what comes from accepted calls from now on, and returns what has been counted so far. */
    ExecutorStats close() {
        lock.lock();
        try {
            if (closing == Closing.OPEN) {
                closing = Closing.DRAINS;
                blocked.close();
                changedWhileClosing.signalAll();
            }
            return counters.stats();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until the executor is closed, by whichever thread. */
    boolean awaitClosed(long nanos) throws InterruptedException {
        long left = nanos;
        lock.lock();
        try {
            while (closing == Closing.OPEN && left > 0) {
                left = changedWhileClosing.awaitNanos(left);
            }
            return closing != Closing.OPEN;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Called by a thread that works on what accepted calls go on with, and may make the next one: it is not quiet yet.
     */
    void hold() {
        holds.incrementAndGet();
    }

    void release() {
        if (holds.decrementAndGet() == 0) {
            recheckQuiet();
        }
    }

    /** Makes {@link #awaitQuiet} look again at which calls are ignored. */
    void recheckQuiet() {
        lock.lock();
        try {
            changedWhileClosing.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits until nothing waits or has a slot, except for calls that are ignored, and all others are settled.
     *
     * @param withDependents whether to wait for their dependents as well, which may make calls
     * @return whether it has become quiet in time
     * @throws InterruptedException if the current thread is interrupted
     */
    boolean awaitQuiet(long nanos, boolean withDependents, Predicate<ManagedCall<?>> ignored)
            throws InterruptedException {
        Predicate<ManagedCall<?>> over = withDependents ? ignored : ignored.or(ManagedCall::isDone);
        long left = nanos;
        lock.lock();
        try {
            for (; ; ) {
                boolean quiet = waiting.size() == 0
                        && reserved == 0
                        && admitted.allMatch(ignored)
                        && (!withDependents || holds.get() == 0);
                if (quiet && settling.allMatch(over)) {
                    return true;
                }
                if (left <= 0) {
                    return false;
                }
                // That a call is settled is told when its dependents have run: so look again soon if that is too late.
                long pause = quiet && !withDependents ? Math.min(left, SETTLING_NANOS) : left;
                left -= pause - changedWhileClosing.awaitNanos(pause);
            }
        } finally {
            lock.unlock();
        }
    }

    /**
     * Starts nothing more that waits, but for plain tasks, which get slots beyond the limit.
     *
     * @return what is left except for calls that are ignored: calls are to be cancelled, or are being settled by
     * another thread; tasks have to run
     */
    List<ManagedCall<?>> stop(Predicate<ManagedCall<?>> ignored) {
        lock.lock();
        try {
            closing = Closing.STOPS;
            for (ManagedCall<?> task : waiting.toList(call -> !call.isCall())) {
                letRun(task);
            }
            List<ManagedCall<?>> all = new ArrayList<>(admitted.toList(ignored.negate()));
            all.addAll(waiting.toList(call -> true));
            all.addAll(settling.toList(ignored.or(ManagedCall::isDone).negate()));
            return all;
        } finally {
            lock.unlock();
        }
    }

    /** Gives a task that waits a slot beyond the limit. */
    @GuardedBy("lock")
    void letRun(ManagedCall<?> task) {
        waiting.remove(task);
        task.move(CallFuture.WAITING, CallFuture.ADMITTED);
        taken++;
        admitted.add(task);
    }

    /** Accepts nothing from now on, and tells what has happened since. */
    ShutdownReport finish(ExecutorStats before) {
        lock.lock();
        try {
            closing = Closing.OVER;
            return report(before);
        } finally {
            lock.unlock();
        }
    }

    /** Returns the report of a close that did nothing. */
    ShutdownReport reportNow() {
        lock.lock();
        try {
            return report(counters.stats());
        } finally {
            lock.unlock();
        }
    }

    @GuardedBy("lock") private ShutdownReport report(ExecutorStats before) {
        List<String> names = admitted.toList(ManagedCall::isShown).stream()
                .map(call -> call.name)
                .toList();
        ExecutorStats now = counters.stats();
        return new ShutdownReport(finished(now) - finished(before), now.cancelled() - before.cancelled(), names);
    }

    private static long finished(ExecutorStats stats) {
        return stats.completed() + stats.failed() + stats.timedOut();
    }

    @GuardedBy("lock")
    void signal() {
        if (closing != Closing.OPEN) {
            changedWhileClosing.signalAll();
        }
    }

    /**
     * A doubly linked list whose links are the calls' own, so that a waiting call costs no object beside itself and
     * leaves from the middle at once. A call is in one list at most. Guarded by the lock of the {@link CallLedger}.
     */
    static final class CallList {

        private @Nullable ManagedCall<?> first;
        private @Nullable ManagedCall<?> last;
        private int size;

        int size() {
            return size;
        }

        void add(ManagedCall<?> call) {
            call.previous = last;
            call.next = null;
            if (last == null) {
                first = call;
            } else {
                last.next = call;
            }
            last = call;
            size++;
        }

        void remove(ManagedCall<?> call) {
            ManagedCall<?> previous = call.previous;
            ManagedCall<?> next = call.next;
            if (previous == null) {
                first = next;
            } else {
                previous.next = next;
            }
            if (next == null) {
                last = previous;
            } else {
                next.previous = previous;
            }
            call.previous = null;
            call.next = null;
            size--;
        }

        /** Returns the first call of a list that is not empty. */
        ManagedCall<?> first() {
            return Objects.requireNonNull(first);
        }

        /** Whether the call is in this list; only to be asked for a call that is in no other. */
        boolean contains(ManagedCall<?> call) {
            return call.previous != null || call == first;
        }

        @Nullable ManagedCall<?> poll() {
            ManagedCall<?> head = first;
            if (head != null) {
                remove(head);
            }
            return head;
        }

        boolean allMatch(Predicate<? super ManagedCall<?>> condition) {
            return find(condition.negate()) == null;
        }

        @Nullable ManagedCall<?> find(Predicate<? super ManagedCall<?>> wanted) {
            for (ManagedCall<?> call = first; call != null; call = call.next) {
                if (wanted.test(call)) {
                    return call;
                }
            }
            return null;
        }

        List<ManagedCall<?>> toList(Predicate<? super ManagedCall<?>> wanted) {
            List<ManagedCall<?>> found = new ArrayList<>();
            for (ManagedCall<?> call = first; call != null; call = call.next) {
                if (wanted.test(call)) {
                    found.add(call);
                }
            }
            return found;
        }
    }

    /**
     * A lock that its owners hold for a few instructions. A thread that finds it taken spins before it parks, because
     * to park and be unparked takes longer than that.
     */
    @SuppressWarnings("serial") // it is never serialized
    static final class BriefLock extends ReentrantLock {

        /** A few microseconds; an owner that holds the lock for longer was probably descheduled. */
        private static final int SPINS = 100;

        @Override
        public void lock() {
            for (int i = 0; i < SPINS; i++) {
                if (tryLock()) {
                    return;
                }
                Thread.onSpinWait();
            }
            super.lock();
        }
    }
}
