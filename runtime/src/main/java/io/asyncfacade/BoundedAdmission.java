package io.asyncfacade;

import io.asyncfacade.CallRejectedException.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The admission of a {@link FacadeExecutor}: at most {@code limit} calls have a slot, and those that have none wait
 * without a thread. A slot that becomes free goes to the call that waits longest, in the same step; so whenever a call
 * waits, no slot is free.
 *
 * <p>The slot belongs to the body and not to the thread: it is free when the body has returned, before the dependents
 * run, and as long as an abandoned body runs it is not.
 */
final class BoundedAdmission implements Admission {

    /** How long the window between winning and settling usually is, in nanoseconds; more than enough. */
    private static final long WINDOW = 100_000;

    private final String owner;
    private final Executor threads;
    private final boolean borrowed;
    private final int limit;
    private final int capacity;

    /** Guards everything below, and the links of the calls. Held for a few instructions, never over foreign code. */
    private final ReentrantLock lock = new ReentrantLock();

    private final Condition changedWhileClosing = lock.newCondition();
    private final CallList waiting = new CallList();
    private final CallList admitted = new CallList();

    /** Calls in the window between winning and settling, which a close must not miss; and while dependents run. */
    private final CallList settling = new CallList();

    private final CallCounters counters = new CallCounters();
    private boolean closed;
    private boolean stopped;

    BoundedAdmission(String owner, Executor threads, boolean borrowed, int limit, int capacity) {
        this.owner = owner;
        this.threads = threads;
        this.borrowed = borrowed;
        this.limit = limit;
        this.capacity = capacity;
    }

    @Override
    public @Nullable CallRejectedException submit(CallFuture<?> call) {
        Reason refusal = null;
        boolean starts = false;
        lock.lock();
        try {
            if (closed) {
                refusal = Reason.CLOSED;
            } else if (admitted.size() < limit) {
                admitted.add(call);
                starts = true;
            } else if (waiting.size() < capacity) {
                call.move(CallFuture.ADMITTED, CallFuture.WAITING);
                waiting.add(call);
            } else {
                refusal = Reason.QUEUE_FULL;
            }
            if (refusal == null) {
                counters.accepted(call);
            } else {
                call.move(CallFuture.ADMITTED, CallFuture.DONE);
                counters.rejected(call);
            }
        } finally {
            lock.unlock();
        }
        if (refusal != null) {
            return refusal == Reason.CLOSED
                    ? CallRejectedException.closed(call.name, owner)
                    : CallRejectedException.queueFull(call.name, owner, limit, capacity);
        }
        if (starts) {
            try {
                threads.execute(call);
            } catch (Throwable failure) {
                if (refuse(call)) {
                    CallFuture<?> successor = startSuccessor(call);
                    if (successor != null) {
                        successor.run();
                    }
                    return CallRejectedException.byExecutor(call.name, failure);
                }
            }
        }
        return null;
    }

    /** The executor threw; false if it had run the call all the same, or the call was settled meanwhile. */
    private boolean refuse(CallFuture<?> call) {
        lock.lock();
        try {
            if (!call.move(CallFuture.ADMITTED, CallFuture.DONE)) {
                return false;
            }
            counters.rejectedAfterAll(call);
            passSlot(call);
            settling.add(call);
            return true;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean begin(CallFuture<?> call) {
        if (borrowed && limit != Integer.MAX_VALUE && Handover.putsOff(call)) {
            return false;
        }
        lock.lock();
        try {
            if (!call.move(CallFuture.ADMITTED, CallFuture.RUNNING)) {
                return false;
            }
            counters.started(call);
            return true;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean end(CallFuture<?> call, int phase, Settlement settlement) {
        lock.lock();
        try {
            if (!call.move(phase, CallFuture.DONE)) {
                return false;
            }
            counters.ended(call, settlement);
            passSlot(call);
            settling.add(call);
            return true;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean leave(CallFuture<?> call) {
        lock.lock();
        try {
            if (!call.move(CallFuture.ABANDONED, CallFuture.DONE)) {
                return false;
            }
            counters.endedLate(call);
            passSlot(call);
            if (!call.isDone()) {
                settling.add(call); // whoever won is not as far
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public int claim(CallFuture<?> call, Settlement settlement, boolean interrupt) {
        lock.lock();
        try {
            int phase = call.moveOnClaim(interrupt);
            switch (phase) {
                case CallFuture.WAITING -> {
                    counters.settledBeforeItStarted(call, settlement);
                    waiting.remove(call);
                    settling.add(call);
                    signal();
                }
                case CallFuture.ADMITTED -> {
                    counters.settledBeforeItStarted(call, settlement);
                    passSlot(call);
                    settling.add(call);
                }
                case CallFuture.RUNNING, CallFuture.STAGED -> counters.settledWhileItRuns(call, settlement);
                default -> {}
            }
            return phase;
        } finally {
            lock.unlock();
        }
    }

    /** Takes the call out, and gives its slot to the one that waits longest; the call remembers which. */
    private void passSlot(CallFuture<?> call) {
        admitted.remove(call);
        CallFuture<?> successor = stopped ? null : waiting.poll();
        if (successor != null) {
            successor.move(CallFuture.WAITING, CallFuture.ADMITTED);
            admitted.add(successor);
        }
        call.succeededBy(successor);
        signal();
    }

    private void signal() {
        if (closed) {
            changedWhileClosing.signalAll();
        }
    }

    @Override
    public void settled(CallFuture<?> call) {
        lock.lock();
        try {
            if (call.phase() == CallFuture.DONE && settling.contains(call)) {
                settling.remove(call);
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void withdraw(CallFuture<?> call) {
        if (threads instanceof ThreadPoolExecutor pool) {
            pool.remove(call);
        }
    }

    @Override
    public @Nullable CallFuture<?> startSuccessor(CallFuture<?> call) {
        CallFuture<?> successor = call.takeSuccessor();
        while (successor != null) {
            try {
                if (!borrowed) {
                    threads.execute(successor);
                } else if (Handover.to(threads, successor)) {
                    return successor;
                }
                return null;
            } catch (Throwable failure) {
                if (!successor.isCall()) {
                    // It was accepted, so it has to run: on this thread, if there is no other.
                    return SettleThreads.tryExecute(successor) ? null : successor;
                }
                if (!refuse(successor)) {
                    return null;
                }
                CallFuture<?> refused = successor;
                successor = refused.takeSuccessor();
                CallRejectedException rejection = CallRejectedException.byExecutor(refused.name, failure);
                // Not here, if possible: its dependents would run before the caller has settled its own call.
                if (!SettleThreads.tryExecute(() -> refused.fail(rejection))) {
                    refused.fail(rejection);
                }
            }
        }
        return null;
    }

    ExecutorStats stats() {
        lock.lock();
        try {
            return counters.stats();
        } finally {
            lock.unlock();
        }
    }

    // ---- for Shutdown

    /** Refuses calls from now on. */
    void close() {
        lock.lock();
        try {
            closed = true;
        } finally {
            lock.unlock();
        }
    }

    long settled() {
        lock.lock();
        try {
            return counters.settled();
        } finally {
            lock.unlock();
        }
    }

    /** Makes {@link #awaitQuiet} look again at which calls are ignored. */
    void recheck() {
        lock.lock();
        try {
            signal();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits until nothing waits or has a slot, except for calls that are ignored, and all others are settled.
     *
     * @return whether it has become quiet in time
     * @throws InterruptedException if the current thread is interrupted
     */
    boolean awaitQuiet(long nanos, Predicate<CallFuture<?>> ignored) throws InterruptedException {
        long left = nanos;
        lock.lock();
        try {
            for (; ; ) {
                boolean quiet = waiting.size() == 0 && admitted.allMatch(ignored);
                if (quiet && settling.allMatch(CallFuture::isDone)) {
                    return true;
                }
                if (left <= 0) {
                    return false;
                }
                // Nothing tells that a call is settled before its dependents have run, so look again soon.
                long pause = quiet ? Math.min(left, WINDOW) : left;
                left -= pause - changedWhileClosing.awaitNanos(pause);
            }
        } finally {
            lock.unlock();
        }
    }

    /**
     * Starts nothing more, and returns what is left except for calls that are ignored: calls are to be cancelled, or
     * are being settled by somebody else. Tasks, which have to run, are given slots beyond the limit.
     */
    List<CallFuture<?>> stop(Predicate<CallFuture<?>> ignored) {
        lock.lock();
        try {
            stopped = true;
            List<CallFuture<?>> rest = calls(waiting, call -> true);
            for (CallFuture<?> call : rest) {
                if (!call.isCall()) {
                    waiting.remove(call);
                    call.move(CallFuture.WAITING, CallFuture.ADMITTED);
                    admitted.add(call);
                }
            }
            List<CallFuture<?>> all = calls(admitted, ignored.negate());
            rest.removeIf(call -> !call.isCall());
            all.addAll(rest);
            all.addAll(calls(settling, call -> !call.isDone()));
            return all;
        } finally {
            lock.unlock();
        }
    }

    /** Returns the names of the calls whose bodies have not returned. */
    List<String> stragglers() {
        lock.lock();
        try {
            List<String> names = new ArrayList<>();
            admitted.forEach(call -> {
                if (call.isCall()) {
                    names.add(call.name);
                }
            });
            return names;
        } finally {
            lock.unlock();
        }
    }

    private static List<CallFuture<?>> calls(CallList list, Predicate<CallFuture<?>> wanted) {
        List<CallFuture<?>> found = new ArrayList<>();
        list.forEach(call -> {
            if (wanted.test(call)) {
                found.add(call);
            }
        });
        return found;
    }
}
