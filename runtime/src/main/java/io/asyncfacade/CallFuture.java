package io.asyncfacade;

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
class CallFuture<T extends @Nullable Object> extends PhasedFuture<T> implements Runnable {

    final String name;

    /** What to run: a body, {@link Delivery} or task; then the {@link StageRelay}; then the call that runs next. */
    private @Nullable Object body;

    /** Links of the list that this call is in, guarded by its admission. */
    @Nullable CallFuture<?> previous;

    @Nullable CallFuture<?> next;

    CallFuture(Executor executor, OnCancel onCancel, String name, Object body) {
        super(executor, Objects.requireNonNull(onCancel, "onCancel") != OnCancel.ABANDON);
        this.name = Objects.requireNonNull(name, "name");
        this.body = Objects.requireNonNull(body, "body");
    }

    static <T extends @Nullable Object> CompletableFuture<T> submit(
            Executor executor, OnCancel onCancel, String name, Object body) {
        CallFuture<T> call = new CallFuture<>(executor, onCancel, name, body);
        CallRejectedException rejection = call.admission().submit(call);
        if (rejection != null) {
            call.fail(rejection);
        }
        return call;
    }

    private Admission admission() {
        return executor instanceof FacadeExecutor facade ? facade.admission() : DirectAdmission.INSTANCE;
    }

    /** Whether this is a call, with counters and an outcome, and not a mere task. */
    boolean isCall() {
        return true;
    }

    /** Notes the call that got the slot of this one, which needs its body no more. */
    final void succeededBy(@Nullable CallFuture<?> successor) {
        body = successor;
    }

    final @Nullable CallFuture<?> takeSuccessor() {
        CallFuture<?> successor = body instanceof CallFuture<?> call ? call : null;
        body = null;
        return successor;
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
        enterBody();
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
            runReporting(task);
            return null;
        }
        Delivery delivery = (Delivery) Objects.requireNonNull(called);
        Object result = delivery.call();
        return delivery.stage
                ? (CompletionStage<?>) Objects.requireNonNull(result, () -> name + " returned a null stage")
                : result;
    }

    /** Nobody looks at the future of a plain task, so what it throws goes where a thread's failure goes. */
    private static void runReporting(Runnable task) {
        try {
            task.run();
        } catch (Throwable failure) {
            LateResult.report(failure);
        }
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
        leaveBody();
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
        body = null;
        if (!admission().end(this, from, settlement)) {
            return endedLate(from, failure == null ? result : null, delivery, consumed);
        }
        leaveBody();
        boolean interrupted = Thread.interrupted() || consumed;
        CallFuture<?> successor = admission().startSuccessor(this);
        if (failure != null) {
            super.completeExceptionally(failure);
        } else if (!super.complete(unchecked(value))) {
            LateResult.discard(result, delivery);
        }
        admission().settled(this);
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
        leaveBody();
        CallFuture<?> successor = null;
        if (admission().leave(this)) {
            successor = admission().startSuccessor(this);
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return successor;
    }

    @SuppressWarnings("unchecked")
    private T unchecked(@Nullable Object value) {
        return (T) value;
    }

    // ---- the side of everybody else

    /** Settles a call that its admission has refused. */
    final void fail(CallRejectedException rejection) {
        body = null;
        super.completeExceptionally(rejection);
        admission().settled(this);
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
        CallFuture<?> successor = null;
        switch (admission().claim(this, settlement, mayInterrupt)) {
            case WAITING -> body = null;
            case ADMITTED -> {
                withdraw();
                successor = admission().startSuccessor(this);
                body = null;
            }
            case RUNNING -> interruptRunner();
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
        boolean settled = settling.getAsBoolean();
        admission().settled(this);
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
