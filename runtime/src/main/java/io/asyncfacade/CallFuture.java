package io.asyncfacade;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One call: the future that the caller holds, which is also the task that the executor runs.
 *
 * @param <T> the type of the value
 */
class CallFuture<T extends @Nullable Object> extends CompletableFuture<T> implements Runnable {

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
     * either. Two interrupts that meet in the same instant are one flag, and count as ours.
     *
     * The window. Between winning and super.complete the future is not done yet, although nobody else can win. The
     * winner does nothing long in it, and a loser waits for it, so that after cancel() the future is done, whoever won.
     * In one case the wait must end by itself: a borrowed executor whose execute() blocks, or calls back to this very
     * future, is called inside of the window.
     *
     * The fields. CompletableFuture takes 20 of 24 bytes, and these seven of four bytes make it 48. The mode rides in
     * `phase`, for a flag of its own would cost 8 more.
     */

    static final int WAITING = 0;
    static final int ADMITTED = 1;
    static final int RUNNING = 2;
    static final int STAGED = 3;
    static final int ABANDONED = 4;
    static final int INTERRUPTING = 5;
    static final int INTERRUPTED = 6;
    static final int DONE = 7;

    private static final int PHASES = 7;
    private static final int NEVER_INTERRUPT = 8;

    private static final VarHandle PHASE;

    static {
        try {
            PHASE = MethodHandles.lookup().findVarHandle(CallFuture.class, "phase", int.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    final Executor executor;
    final String name;

    /** What to run: a {@link Body}, {@link VoidBody} or {@link Delivery}; then the {@link StageRelay}; then nothing. */
    private @Nullable Object body;

    private volatile int phase;

    /** The thread inside of the body, noted right after the move to RUNNING. */
    private volatile @Nullable Thread runner;

    /** Links of the list that this call is in, guarded by its admission. */
    @Nullable CallFuture<?> previous;

    /** The link in the other direction; when the call has left its list, the call that got its place. */
    @Nullable CallFuture<?> next;

    CallFuture(Executor executor, OnCancel onCancel, String name, Object body) {
        this.executor = Objects.requireNonNull(executor, "executor");
        this.name = Objects.requireNonNull(name, "name");
        this.body = Objects.requireNonNull(body, "body");
        boolean interrupts = Objects.requireNonNull(onCancel, "onCancel") != OnCancel.ABANDON;
        PHASE.set(this, interrupts ? ADMITTED : ADMITTED | NEVER_INTERRUPT);
    }

    static <T extends @Nullable Object> CompletableFuture<T> submit(
            Executor executor, OnCancel onCancel, String name, Object body) {
        CallFuture<T> call = new CallFuture<>(executor, onCancel, name, body);
        call.admission().submit(call);
        return call;
    }

    Admission admission() {
        return DirectAdmission.INSTANCE;
    }

    // ---- phases

    final int phase() {
        return phase & PHASES;
    }

    /** Makes one move of the drawing. */
    final boolean move(int from, int to) {
        int mode = phase & NEVER_INTERRUPT;
        return PHASE.compareAndSet(this, from | mode, to | mode);
    }

    /** Makes the move of somebody outside, and returns where it started; DONE if the call was settled before. */
    final int moveOnClaim(boolean interrupt) {
        for (;;) {
            int from = phase();
            int to = switch (from) {
                case WAITING, ADMITTED -> DONE;
                case RUNNING -> interrupt && (phase & NEVER_INTERRUPT) == 0 ? INTERRUPTING : ABANDONED;
                case STAGED -> ABANDONED;
                default -> from;
            };
            if (to == from) {
                return DONE;
            }
            if (move(from, to)) {
                return from;
            }
        }
    }

    /** Whether the current thread is inside of the body. */
    final boolean runsHere() {
        return runner == Thread.currentThread();
    }

    // ---- the worker's side

    /** Runs the call; called by the executor, and harmless when it does so twice or too late. */
    @Override
    public final void run() {
        CallFuture<?> call = this;
        while (call != null) {
            call = call.runAndReturnSuccessor();
        }
    }

    private @Nullable CallFuture<?> runAndReturnSuccessor() {
        if (!admission().begin(this)) {
            return null;
        }
        runner = Thread.currentThread();
        Delivery delivery = body instanceof Delivery special ? special : null;
        Object result = null;
        Throwable failure = null;
        try {
            result = callBody();
        } catch (Throwable thrown) {
            failure = thrown;
        }
        if (failure == null && delivery != null && delivery.stage) {
            return follow((CompletionStage<?>) Objects.requireNonNull(result), delivery);
        }
        CallFuture<?> successor = ended(RUNNING, result, delivery, failure);
        if (failure instanceof VirtualMachineError error) {
            rethrow(error, successor);
        }
        return successor;
    }

    /** A method of its own, so that no frame holds the body while the dependents run. */
    private @Nullable Object callBody() throws Throwable {
        Object called = body;
        body = null;
        if (called instanceof Body<?> value) {
            return value.call();
        }
        if (called instanceof VoidBody nothing) {
            nothing.run();
            return null;
        }
        if (called instanceof Runnable task) {
            task.run();
            return null;
        }
        Delivery delivery = (Delivery) Objects.requireNonNull(called);
        Object result = delivery.call();
        return delivery.stage
                ? (CompletionStage<?>) Objects.requireNonNull(result, () -> name + " returned a null stage")
                : result;
    }

    /** The virtual machine is in trouble: whoever looks after the thread should know, although the call has failed. */
    private static void rethrow(VirtualMachineError error, @Nullable CallFuture<?> successor) {
        if (successor != null) {
            try {
                successor.run();
            } catch (VirtualMachineError again) {
                LateResult.report(again);
            }
        }
        throw error;
    }

    private @Nullable CallFuture<?> follow(CompletionStage<?> stage, Delivery delivery) {
        StageRelay relay = new StageRelay(this, stage, delivery);
        body = relay;
        boolean late = !move(RUNNING, STAGED);
        boolean ours = late && awaitInterrupter();
        boolean interrupted = Thread.interrupted() && !ours;
        runner = null;
        if (late) {
            relay.cancel(true);
        }
        CallFuture<?> successor = relay.follow();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return successor;
    }

    /**
     * The body, or its stage, has come to its end: settles the call, or clears up if it has been settled already.
     *
     * @param from RUNNING or STAGED
     * @return a call that the caller runs next, see {@link Admission#startSuccessor}
     */
    final @Nullable CallFuture<?> ended(
            int from, @Nullable Object result, @Nullable Delivery delivery, @Nullable Throwable failure) {
        Object value = result;
        if (result != null && failure == null && delivery != null && delivery.adapts() && phase() == from) {
            try {
                value = delivery.adapt(result);
            } catch (Throwable thrown) {
                failure = thrown;
                Throwable unclosed = LateResult.close(result, delivery);
                if (unclosed != null && unclosed != thrown) {
                    thrown.addSuppressed(unclosed);
                }
            }
        }
        boolean consumed = from == RUNNING && failure instanceof InterruptedException;
        Settlement settlement = failure == null ? Settlement.COMPLETED : Settlement.FAILED;
        if (!admission().end(this, from, settlement)) {
            return endedLate(from, failure == null ? result : null, delivery, consumed);
        }
        body = null;
        runner = null;
        boolean interrupted = Thread.interrupted() || consumed;
        CallFuture<?> successor = admission().startSuccessor(this);
        if (failure != null) {
            super.completeExceptionally(failure);
        } else if (!super.complete(unchecked(value))) {
            LateResult.discard(result, delivery);
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return successor;
    }

    private @Nullable CallFuture<?> endedLate(
            int from, @Nullable Object result, @Nullable Delivery delivery, boolean consumed) {
        boolean ours = from == RUNNING && awaitInterrupter();
        boolean interrupted = (Thread.interrupted() || consumed) && !ours;
        LateResult.discard(result, delivery);
        body = null;
        runner = null;
        CallFuture<?> successor = null;
        if (admission().leave(this)) {
            successor = admission().startSuccessor(this);
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return successor;
    }

    /** Waits until an interrupt on its way has arrived; returns whether there was one, of ours. */
    private boolean awaitInterrupter() {
        while (phase() == INTERRUPTING) {
            Thread.yield();
        }
        return move(INTERRUPTED, ABANDONED);
    }

    @SuppressWarnings("unchecked")
    private T unchecked(@Nullable Object value) {
        return (T) value;
    }

    // ---- the side of everybody else

    /** The executor threw: the call fails, unless it has been run all the same. */
    final void refuse(CallRejectedException rejection) {
        if (admission().refuse(this)) {
            body = null;
            super.completeExceptionally(rejection);
        }
    }

    @Override
    public boolean complete(T value) {
        return settle(Settlement.COMPLETED, true, () -> super.complete(value));
    }

    @Override
    public boolean completeExceptionally(Throwable failure) {
        Objects.requireNonNull(failure);
        return settle(Settlement.ofFailure(failure), true, () -> super.completeExceptionally(failure));
    }

    /**
     * Cancels the call.
     *
     * @param mayInterruptIfRunning whether a call that is made to be interrupted is interrupted
     */
    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        settle(Settlement.CANCELLED, mayInterruptIfRunning, () -> super.cancel(mayInterruptIfRunning));
        return isCancelled();
    }

    @Override
    public void obtrudeValue(T value) {
        settle(Settlement.COMPLETED, true, () -> super.complete(value));
        super.obtrudeValue(value);
    }

    @Override
    public void obtrudeException(Throwable failure) {
        Objects.requireNonNull(failure);
        settle(Settlement.ofFailure(failure), true, () -> super.completeExceptionally(failure));
        super.obtrudeException(failure);
    }

    /** Overridden because the JDK's version would set the result past {@link #complete}, and stop nothing. */
    @Override
    public CompletableFuture<T> completeAsync(Supplier<? extends T> supplier, Executor executor) {
        Objects.requireNonNull(supplier);
        executor.execute(() -> {
            if (!isDone()) {
                try {
                    complete(supplier.get());
                } catch (Throwable failure) {
                    completeExceptionally(failure);
                }
            }
        });
        return this;
    }

    /** Wins the right to settle, stops the work, settles; in this order, because settling runs the dependents. */
    private boolean settle(Settlement settlement, boolean mayInterrupt, BooleanSupplier settling) {
        switch (admission().claim(this, settlement, mayInterrupt)) {
            case WAITING, ADMITTED -> {
                body = null;
                withdraw();
            }
            case RUNNING -> {
                if (phase() == INTERRUPTING) {
                    interruptRunner();
                }
            }
            case STAGED -> {
                if (body instanceof StageRelay relay) {
                    relay.cancel(mayInterrupt);
                }
            }
            default -> {
                awaitSettled();
                return false;
            }
        }
        CallFuture<?> successor = admission().startSuccessor(this);
        boolean settled = settling.getAsBoolean();
        if (successor != null) {
            successor.run();
        }
        return settled;
    }

    private void withdraw() {
        try {
            admission().withdraw(this);
        } catch (Throwable failure) {
            LateResult.report(failure); // the executor's queue failed; the call is settled all the same
        }
    }

    private void interruptRunner() {
        boolean delivered = false;
        try {
            Thread thread = runner;
            while (thread == null) { // it has begun, and will note itself in a moment
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

    /** Waits for the winner to publish, see "The window" above. */
    private void awaitSettled() {
        long start = System.nanoTime();
        while (!isDone() && System.nanoTime() - start < 1_000_000) {
            Thread.yield();
        }
    }

    // ---- dependents

    @Override
    public Executor defaultExecutor() {
        return executor;
    }

    @Override
    public <U extends @Nullable Object> CompletableFuture<U> newIncompleteFuture() {
        return new CallStage<>(executor);
    }

    /** Returns a copy: the minimal stage of the JDK would take its {@code Async} stages to the common pool. */
    @Override
    public CompletionStage<T> minimalCompletionStage() {
        return copy();
    }

    @Override
    public String toString() {
        return "AsyncCall[" + name + ": " + condition() + "]";
    }

    private String condition() {
        String outcome = isCancelled() ? "cancelled" : isCompletedExceptionally() ? "failed" : "completed";
        return switch (phase()) {
            case WAITING, ADMITTED -> "queued";
            case RUNNING, STAGED -> "running";
            case DONE -> outcome;
            default -> outcome + ", but still running";
        };
    }
}
