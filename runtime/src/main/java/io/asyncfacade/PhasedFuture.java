package io.asyncfacade;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A future that a thread works for: the phases of its life, and the interrupt of that thread.
 *
 * @param <T> the type of the value
 */
abstract class PhasedFuture<T extends @Nullable Object> extends CallStage<T> {

    /*
     * Two parties want to settle a call: the worker, whose body has come to its end, and any code outside that cancels
     * or completes it. The result field of CompletableFuture cannot arbitrate between them, because setting it runs the
     * dependents at once, and too much has to happen before they run: the interrupt, the counters, the slot for the
     * next call. So the right to settle is won in `phase`, by one compare-and-set, and only the winner calls
     * super.complete. These are all the moves:
     *
     *                     admitted            worker begins             body returned a stage
     *        WAITING ----------------> ADMITTED -----------> RUNNING -------------------------> STAGED
     *           |                         |                  |  |  |                            |   |
     *           | outside                 | outside          |  |  | worker                     |   | stage ended
     *           |                         v                  |  |  |                            |   |
     *           +-----------------------> DONE <-------------|--|--+----------------------------|---+
     *                                      ^         outside |  | outside, not to interrupt     | outside
     *                                      |                 |  v                               |
     *                                      +------------ ABANDONED <----------------------------+
     *                                        body or stage   |  ^
     *                                        has ended       v  | nothing was delivered, or the worker has taken it
     *                                               INTERRUPTING -----> INTERRUPTED
     *                                                         thread.interrupt()
     *
     * WAITING exists for calls in the queue of a FacadeExecutor; on a plain executor a call is born ADMITTED. Settled
     * are the phases from ABANDONED on, and the body (or its stage) is still busy in all of them but DONE.
     *
     * The interrupt. A thread must not be interrupted after it has left the body: it may work for another call by
     * then. So the interrupter holds the call in INTERRUPTING while it interrupts, and a worker that lost waits until
     * that is over before it goes on. It then clears the flag, which is ours if the phase is INTERRUPTED. A foreign
     * interrupt that was pending when ours came is seen by the interrupter, who then delivers nothing: the flag that
     * the worker finds belongs to another party, and is put back when the dependents have run, and any call that comes
     * next on the same thread, since they should not see it either. Two interrupts that meet in the same instant are
     * one flag, and count as ours. A body that has said how else it is stopped (CurrentCall) is held in INTERRUPTING
     * in the same way, until its hooks have run.
     *
     * The stack of calls. A thread may run one call inside of another, and an interrupt is for one of them. So a call
     * is COVERED while something else than its body is on top of it: an inner call, or a listener, an interceptor or
     * what an operator made. A thread that stops a covered call delivers nothing, and leaves it HELD. The worker
     * covers its call, waits for an interrupter on its way, and takes a flag that is pending off the thread; when it
     * uncovers the call, it delivers what was held to itself, or puts a foreign flag back.
     *
     * The window. Between winning and super.complete the future is not done yet, although no other thread can win. The
     * winner does nothing long in it, and a loser waits for it, so that after cancel() the future is done, whichever
     * side won. In one case the wait must end by itself: a borrowed executor whose execute() blocks, or calls back to
     * this very future, is called inside of the window. It must not end while the winner has only lost its processor.
     *
     * The fields. CompletableFuture takes 20 bytes, and the five of four bytes down to CallFuture make it 40. So the
     * flags ride in `phase`: a field of their own would cost 8 more.
     */

    /** How long a loser waits for the winner, in nanoseconds; on a busy machine a thread may pause for that long. */
    static final long WINDOW_NANOS = 1_000_000_000;

    /** For how long of that it yields before it parks. */
    private static final long YIELD_NANOS = 1_000_000;

    /** So often a future is completed while there is no memory for it; they last two seconds. */
    private static final int COMPLETION_TRIES = 64;

    static final int WAITING = 0;
    static final int ADMITTED = 1;
    static final int RUNNING = 2;
    static final int STAGED = 3;
    static final int ABANDONED = 4;
    static final int INTERRUPTING = 5;
    static final int INTERRUPTED = 6;
    static final int DONE = 7;

    private static final int PHASES = 7;

    /** The mode of the call is ABANDON. */
    private static final int NEVER_INTERRUPT = 8;

    /** The body has hooks for its cancellation: a thread that sees this also sees them. */
    private static final int HOOKED = 16;

    /** The body is to be stopped, by a settling from outside. */
    private static final int STOP_WANTED = 32;

    /** The call has no slot of its own: it runs in that of another, or on its caller's thread. */
    private static final int SLOTLESS = 64;

    /** Something else than the body runs on its thread. */
    private static final int COVERED = 512;

    /** A covered body is to be stopped when it goes on. */
    private static final int HELD = 1024;

    /** A listener is being told of the call: if it is settled meanwhile, the thread that tells also tells of that. */
    private static final int TELLING = 2048;

    /** It was settled meanwhile. */
    private static final int TELLS_END = 4096;

    /** The thread of the body was interrupted by another party, and has to be so again. */
    private static final int FOREIGN_INTERRUPT = 8192;

    /** The call has a slot and follows a stage, so that no thread uses the slot. Guarded by the ledger. */
    private static final int SLOT_UNUSED = 16384;

    /** The body has been running for so long that this was told. */
    private static final int SLOW = 128;

    /** Its executor has taken the call. */
    private static final int ACCEPTED = 256;

    /** Another executor than its own has the call, see {@link AdoptedCall}. */
    private static final int ADOPTED = 32768;

    /** The call was settled from outside while its body ran, and not all of its dependents have run. */
    private static final int BEING_SETTLED = 65536;

    private static final VarHandle PHASE;
    private static final VarHandle RUNNER;

    static {
        try {
            PHASE = MethodHandles.lookup().findVarHandle(PhasedFuture.class, "phase", int.class);
            RUNNER = MethodHandles.lookup().findVarHandle(PhasedFuture.class, "runner", Thread.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private volatile int phase;

    /**
     * The thread inside of the body, noted right after the move to RUNNING. It is written without a fence, which would
     * be half of what a call costs: an interrupter waits until it sees the thread, and the worker for the interrupter.
     */
    private volatile @Nullable Thread runner;

    PhasedFuture(Executor executor, boolean interrupts) {
        super(executor);
        PHASE.set(this, interrupts ? ADMITTED : ADMITTED | NEVER_INTERRUPT); // published with the call
    }

    final int state() {
        return phase & PHASES;
    }

    /** Makes one move of the drawing; false if the call is in another phase. */
    final boolean move(int from, int to) {
        for (; ; ) {
            int seen = phase;
            if ((seen & PHASES) != from) {
                return false;
            }
            if (PHASE.compareAndSet(this, seen, seen & ~PHASES | to)) {
                return true;
            }
        }
    }

    /** Makes the move of a settling from outside, and returns where it started; DONE if the call was settled before. */
    final int moveOnClaim(boolean stop) {
        for (; ; ) {
            int seen = phase;
            int from = seen & PHASES;
            boolean interrupts = stop && ((seen & NEVER_INTERRUPT) == 0 || (seen & HOOKED) != 0);
            boolean covered = (seen & COVERED) != 0;
            int to = switch (from) {
                case WAITING, ADMITTED -> DONE;
                case RUNNING -> interrupts && !covered ? INTERRUPTING : ABANDONED;
                case STAGED -> ABANDONED;
                default -> from;
            };
            if (to == from) {
                return DONE;
            }
            int flags = seen & ~PHASES | (stop ? STOP_WANTED : 0) | ((seen & TELLING) != 0 ? TELLS_END : 0);
            if (to != DONE) {
                flags |= BEING_SETTLED;
            }
            if (from == RUNNING && interrupts && covered && runner != Thread.currentThread()) {
                flags |= HELD;
            }
            if (PHASE.compareAndSet(this, seen, flags | to)) {
                return from;
            }
        }
    }

    /** Shows a thread that claims the running call its hooks; false if the call is not running, or was settled. */
    final boolean markHooked() {
        int seen = phase;
        while ((seen & PHASES) == RUNNING) {
            if (PHASE.compareAndSet(this, seen, seen | HOOKED)) {
                return true;
            }
            seen = phase;
        }
        return false;
    }

    final boolean isBeingSettled() {
        return (phase & BEING_SETTLED) != 0;
    }

    final void unmarkBeingSettled() {
        removeFlags(BEING_SETTLED);
    }

    final boolean isHooked() {
        return (phase & HOOKED) != 0;
    }

    final boolean isStopWanted() {
        return (phase & STOP_WANTED) != 0;
    }

    /** Adds flags, in whichever phase the call is. */
    private void addFlags(int flags) {
        PHASE.getAndBitwiseOr(this, flags);
    }

    /** Takes flags away, and returns those that were there. */
    private int removeFlags(int flags) {
        return (phase & flags) == 0 ? 0 : (int) PHASE.getAndBitwiseAnd(this, ~flags) & flags;
    }

    /** Notes that the call has no slot of its own; before it starts, and not while another thread moves it. */
    final void markSlotless() {
        addFlags(SLOTLESS);
    }

    final boolean isSlotless() {
        return (phase & SLOTLESS) != 0;
    }

    /** Whether the slot of the call is in use, if it has one; under the lock of the ledger. */
    final boolean marksSlotUnused() {
        addFlags(SLOT_UNUSED);
        return !isSlotless();
    }

    /** Takes that back, and returns whether it was so. */
    final boolean unmarkSlotUnused() {
        return removeFlags(SLOT_UNUSED) != 0;
    }

    /** Notes that a listener is told of the call from now on; before the call is known to other threads. */
    final void markTelling() {
        PHASE.set(this, phase | TELLING);
    }

    final boolean isTelling() {
        return (phase & TELLING) != 0;
    }

    /**
     * The listener has been told.
     *
     * @param uncovers whether the body comes next
     * @return whether the listener has to be told of the end by the same thread
     */
    final boolean unmarkTelling(boolean uncovers) {
        removeFlags(uncovers ? TELLING | COVERED : TELLING);
        return (phase & TELLS_END) != 0;
    }

    /** Whether the end of the call is told by the thread that was telling a listener of it. */
    final boolean isEndToldLater() {
        return (phase & TELLS_END) != 0;
    }

    /** Begins the call: covered, if its body is not the first to run. */
    final boolean moveToRunning(boolean covered, boolean telling) {
        int added = (covered ? COVERED : 0) | (telling ? TELLING : 0);
        for (; ; ) {
            int seen = phase;
            if ((seen & (PHASES | TELLING)) != ADMITTED) {
                return false;
            }
            if (PHASE.compareAndSet(this, seen, seen & ~PHASES | RUNNING | added)) {
                return true;
            }
        }
    }

    final boolean isCovered() {
        return (phase & COVERED) != 0;
    }

    /** The body is about to be called on the current thread; false if the call has been settled before. */
    final boolean enterUncovered() {
        removeFlags(COVERED);
        return state() == RUNNING;
    }

    /**
     * Something else than the body is about to run on its thread, which is the current one: an interrupt of the call is
     * held back from now on.
     *
     * @return whether the thread was interrupted by another party, and is not any more
     */
    final boolean cover() {
        addFlags(COVERED);
        awaitStopping();
        if (!Thread.interrupted()) {
            return false;
        }
        if (move(INTERRUPTED, ABANDONED)) {
            addFlags(HELD);
            return false;
        }
        return true;
    }

    /**
     * The body goes on, and is stopped if that was held back.
     *
     * @param interrupted whether the thread has to be interrupted in the name of another party
     */
    final void uncover(boolean interrupted) {
        boolean held = (removeFlags(COVERED | HELD) & HELD) != 0;
        boolean interrupts = held && stopHere() && (phase & NEVER_INTERRUPT) == 0;
        if (interrupted || interrupts && move(ABANDONED, INTERRUPTED)) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until the party that stops the body has done so. */
    abstract void awaitStopping();

    /** Stops the body of the current thread by its hooks; returns whether it has none, and is to be interrupted. */
    abstract boolean stopHere();

    /** Notes that the current thread has to be interrupted again, when it has done what comes next. */
    final void keepForeignInterrupt() {
        addFlags(FOREIGN_INTERRUPT);
    }

    final boolean takeForeignInterrupt() {
        return removeFlags(FOREIGN_INTERRUPT) != 0;
    }

    /** Notes that its executor has taken the call; before any other thread can see it. */
    final void markAccepted() {
        PHASE.set(this, phase | ACCEPTED);
    }

    final boolean isAccepted() {
        return (phase & ACCEPTED) != 0;
    }

    /** Notes that another executor than its own has the call; before it is settled. */
    final void markAdopted() {
        addFlags(ADOPTED);
    }

    final boolean isAdopted() {
        return (phase & ADOPTED) != 0;
    }

    /** Notes that the body has been running for long; called once. */
    final void markSlow() {
        addFlags(SLOW);
    }

    final boolean isSlow() {
        return (phase & SLOW) != 0;
    }

    /** Returns the thread inside of the body, if any. */
    final @Nullable Thread runner() {
        return runner;
    }

    final void enterBody() {
        RUNNER.setRelease(this, Thread.currentThread());
    }

    final void leaveBody() {
        RUNNER.setRelease(this, null);
    }

    /** Interrupts the thread inside of the body, if the claim of the current thread asked for that. */
    final void interruptRunner() {
        if (state() != INTERRUPTING) {
            return;
        }
        boolean delivered = false;
        try {
            if ((phase & NEVER_INTERRUPT) != 0) {
                return; // it was claimed for its hooks
            }
            Thread thread = runner;
            while (thread == null) { // it has begun, and will be noted in a moment
                Thread.yield();
                thread = runner;
            }
            if (thread != Thread.currentThread() && !thread.isInterrupted()) {
                delivered = true;
                thread.interrupt();
            }
        } finally {
            move(INTERRUPTING, delivered ? INTERRUPTED : ABANDONED);
        }
    }

    /** Waits until an interrupt on its way has arrived. */
    final void awaitInterrupter() {
        while (state() == INTERRUPTING) {
            Thread.yield();
        }
    }

    /**
     * Completes the future, also when memory has run out: then it tries again, which also goes on with the dependents
     * that have not run.
     */
    final boolean completeWith(@Nullable Object value, @Nullable Throwable failure) {
        for (int tries = 1; ; tries++) {
            try {
                return failure == null ? super.complete(unchecked(value)) : super.completeExceptionally(failure);
            } catch (OutOfMemoryError full) {
                if (tries == COMPLETION_TRIES) {
                    throw full;
                }
                LockSupport.parkNanos(tries * 1_000_000L);
            }
        }
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // the body returns a T, which may be a type that includes null
    private T unchecked(@Nullable Object value) {
        return (T) value;
    }

    /** A loser waits for the winner to settle, see "The window" above. */
    static void awaitSettled(CompletableFuture<?> future) {
        long start = System.nanoTime();
        while (!future.isDone() && pauseInWindow(start)) {
            Thread.onSpinWait();
        }
    }

    /** Lets other threads go on for a moment; false if the window that began then is over. */
    static boolean pauseInWindow(long start) {
        long waited = System.nanoTime() - start;
        if (waited < YIELD_NANOS) {
            Thread.yield();
        } else {
            LockSupport.parkNanos(YIELD_NANOS);
        }
        return waited < WINDOW_NANOS;
    }

    /** How far the call is, for people. */
    String condition() {
        String outcome = isCancelled() ? "cancelled" : isCompletedExceptionally() ? "failed" : "completed";
        return switch (state()) {
            case WAITING, ADMITTED -> "queued";
            case RUNNING, STAGED -> "running";
            case DONE -> outcome;
            default -> outcome + ", but still running";
        };
    }
}
