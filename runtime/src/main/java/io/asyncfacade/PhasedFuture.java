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
     * Two parties want to settle a call: the worker, whose body has come to its end, and anybody outside who cancels or
     * completes it. The result field of CompletableFuture cannot arbitrate between them, because setting it runs the
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
     * The interrupt. A thread must not be interrupted after it has left the body: it may be anybody's by then. So the
     * interrupter holds the call in INTERRUPTING while it interrupts, and a worker that lost waits until that is over
     * before it goes on. It then clears the flag, which is ours if the phase is INTERRUPTED. An interrupt of somebody
     * else that was pending when ours came is seen by the interrupter, who then delivers nothing: the flag that the
     * worker finds belongs to the other, and is put back when the dependents have run, since they should not see it
     * either. Two interrupts that meet in the same instant are one flag, and count as ours. A body that has said how
     * else it is stopped (CurrentCall) is held in INTERRUPTING in the same way, until its hooks have run.
     *
     * The window. Between winning and super.complete the future is not done yet, although nobody else can win. The
     * winner does nothing long in it, and a loser waits for it, so that after cancel() the future is done, whoever won.
     * In one case the wait must end by itself: a borrowed executor whose execute() blocks, or calls back to this very
     * future, is called inside of the window. It must not end while the winner has only lost its processor.
     *
     * The fields. CompletableFuture takes 20 bytes, and the five of four bytes down to CallFuture make it 40. So the
     * flags ride in `phase`: a field of their own would cost 8 more.
     */

    /** How long a loser waits for the winner, in nanoseconds; on a busy machine a thread may pause for that long. */
    static final long WINDOW_NANOS = 1_000_000_000;

    /** For how long of that it yields before it parks. */
    private static final long YIELD_NANOS = 1_000_000;

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

    /** The body has hooks for its cancellation: whoever sees this also sees them. */
    private static final int HOOKED = 16;

    /** Somebody outside wanted the body to be stopped. */
    private static final int STOP_WANTED = 32;

    /** The call has no slot of its own: it runs in that of another, or on its caller's thread. */
    static final int SLOTLESS = 64;

    /** The body has been running for so long that this was told. */
    private static final int SLOW = 128;

    /** Its executor has taken the call. */
    private static final int ACCEPTED = 256;

    /** Another executor than its own has the call, see {@link AdoptedCall}. */
    private static final int ADOPTED = 512;

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

    /** Makes the move of somebody outside, and returns where it started; DONE if the call was settled before. */
    final int moveOnClaim(boolean stop) {
        for (; ; ) {
            int seen = phase;
            int from = seen & PHASES;
            boolean interrupts = stop && ((seen & NEVER_INTERRUPT) == 0 || (seen & HOOKED) != 0);
            int to = switch (from) {
                case WAITING, ADMITTED -> DONE;
                case RUNNING -> interrupts ? INTERRUPTING : ABANDONED;
                case STAGED -> ABANDONED;
                default -> from;
            };
            if (to == from) {
                return DONE;
            }
            int flags = seen & ~PHASES | (stop ? STOP_WANTED : 0);
            if (PHASE.compareAndSet(this, seen, flags | to)) {
                return from;
            }
        }
    }

    /** Tells whoever claims the running call of its hooks; false if the call is not running, or was settled. */
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

    final boolean isHooked() {
        return (phase & HOOKED) != 0;
    }

    final boolean isStopWanted() {
        return (phase & STOP_WANTED) != 0;
    }

    /** Notes that the call has no slot of its own; before it starts, and not while another thread moves it. */
    final void markSlotless() {
        PHASE.setVolatile(this, phase | SLOTLESS);
    }

    final boolean isSlotless() {
        return (phase & SLOTLESS) != 0;
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
        mark(ADOPTED);
    }

    final boolean isAdopted() {
        return (phase & ADOPTED) != 0;
    }

    private void mark(int flag) {
        int seen = phase;
        while (!PHASE.compareAndSet(this, seen, seen | flag)) {
            seen = phase;
        }
    }

    /** Notes that the body has been running for long; called once. */
    final void markSlow() {
        mark(SLOW);
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

    /** A worker that lost waits until an interrupt on its way has arrived; returns whether there was one, of ours. */
    final boolean awaitInterrupter() {
        while (state() == INTERRUPTING) {
            Thread.yield();
        }
        return move(INTERRUPTED, ABANDONED);
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
