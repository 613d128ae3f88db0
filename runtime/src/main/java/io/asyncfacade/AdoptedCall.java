package io.asyncfacade;

import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * A task that another executor has made of its call and given to {@link FacadeExecutor#execute}: a decorator that
 * restores something around each task, a proxy, a policy that uses this executor. It is admitted like any other task,
 * and always runs, since it may do more than to run the call. Beside that, the call is one of this executor: it is
 * counted and told, and the timeouts of the policy and its close settle it.
 *
 * <p>The call ends for the executor when it is settled, before its dependents run; the slot is held until the task has
 * returned, and as long as the call follows a stage.
 */
final class AdoptedCall extends ManagedCall<@Nullable Object> {

    /** By the calls that have been adopted and not settled: a field in each call would make all of them bigger. */
    private static final Map<CallFuture<?>, AdoptedCall> ADOPTED = new ConcurrentHashMap<>();

    /** What there is of the call for the executor. Changed under the lock of the ledger. */
    enum Share {

        /** The call is not settled. */
        CALL,

        /** The call was settled from outside, and its body runs on. */
        ABANDONED,

        /** Only the task is left. */
        NOTHING
    }

    private final CallFuture<?> call;

    /** Whether the task is the call, and nothing around it. */
    private final boolean isAll;

    private volatile Share share = Share.CALL;

    private AdoptedCall(Executor stages, CallFuture<?> call, Runnable task) {
        super(stages, OnCancel.ABANDON, call.name, ResultHandling.ofStage(() -> run(task, call)));
        this.call = call;
        this.isAll = task == call;
    }

    /** Returns the call that a task is about, which the current thread is just giving to an executor; else null. */
    static @Nullable CallFuture<?> callOf(Runnable task) {
        CallFuture<?> call = task instanceof CallFuture<?> itself ? itself : ThreadNote.takeGiven();
        return call != null && call.isCall() && call.state() == ADMITTED && !call.isAdopted() ? call : null;
    }

    static AdoptedCall adopt(Executor stages, CallFuture<?> call, Runnable task) {
        AdoptedCall adopted = new AdoptedCall(stages, call, task);
        ADOPTED.put(call, adopted);
        call.markAdopted();
        return adopted;
    }

    /** Runs the task, and returns what is to be waited for after that. */
    private static CompletionStage<?> run(Runnable task, CallFuture<?> call) {
        try {
            task.run();
        } catch (Throwable failure) {
            if (call.state() == ADMITTED) {
                call.completeExceptionally(failure); // nothing else would settle it
            } else {
                Uncaught.report(failure);
            }
        }
        if (call.state() == ADMITTED) { // the task is not all: there is another one somewhere that runs the call
            AdoptedCall adopted = ADOPTED.remove(call);
            if (adopted != null) {
                adopted.facade().admission.ledger().settleAdopted(adopted, null, Share.NOTHING);
            }
        }
        if (call.state() == STAGED) {
            return call;
        }
        if (call.state() > STAGED) {
            awaitSettled(call); // the thread that settles it tells the executor how, before this task counts as its end
        }
        return CompletableFuture.completedFuture(null);
    }

    /** The right to settle the call has been won: the executor is told before the dependents run. */
    static void settling(CallFuture<?> call, CallOutcome outcome, @Nullable Throwable failure) {
        AdoptedCall adopted = ADOPTED.remove(call);
        if (adopted == null) {
            return;
        }
        if (adopted.isAll && adopted.state() <= ADMITTED) {
            int claimed = adopted.claim(outcome, false); // the task would do nothing: its place is free
            adopted.settle(claimed, outcome, false, null, failure);
        } else {
            Share left = call.state() == DONE ? Share.NOTHING : Share.ABANDONED;
            if (adopted.facade().admission.ledger().settleAdopted(adopted, outcome, left)) {
                adopted.tellFinished(outcome, failure);
            }
        }
    }

    /** The executor did not take the task: what gave it is told so, and tells the call. */
    void refused(CallRejectedException rejection) {
        ADOPTED.remove(call);
        fail(CallOutcome.REJECTED, rejection);
    }

    Share share() {
        return share;
    }

    /** Called by the ledger. */
    void setShare(Share left) {
        share = left;
    }

    @Override
    boolean isCall() {
        return share == Share.CALL;
    }

    @Override
    boolean isShown() {
        return share != Share.NOTHING;
    }

    @Override
    public Phase phase() {
        return switch (share) {
            case CALL -> super.phase();
            case ABANDONED -> state() == DONE ? Phase.ENDED : Phase.ABANDONED;
            case NOTHING -> Phase.ENDED;
        };
    }

    @Override
    void expireIfDue() {
        if (isExpired(facade().time.nanoTime())) {
            call.expire(timeout(facade().time.nanoTime()));
        }
    }

    @Override
    void failExpired() {
        call.expire(timeout(facade().time.nanoTime()));
        super.failExpired();
    }

    @Override
    void cancelledByClose(long grace) {
        CancellationException closed = closed(grace);
        call.completeExceptionally(closed);
        run();
    }
}
