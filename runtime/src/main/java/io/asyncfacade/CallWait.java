package io.asyncfacade;

import io.asyncfacade.ParkedWaits.Wait;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * The wait of a thread for a stage. A thread that works for calls may be the only one that can run what the stage waits
 * for, so it does that first: the awaited call itself; then the calls that it has made and that have not begun, the
 * newest first. If it waits inside of a body, its slot is not used meanwhile: when all slots of the executor have come
 * to that and calls are queued, the newest waiter runs the head of the queue in its slot.
 *
 * <p>A wait with a time limit runs nothing, since a call may take longer than that.
 */
final class CallWait implements AutoCloseable, ParkedWaits.Waiter {

    /** That of a thread that works for no call. */
    private static final CallWait IDLE = new CallWait(null, false);

    /** What is waited for; null if there is nothing to do meanwhile. */
    private final @Nullable CallStage<?> awaited;

    /** Whether the thread runs calls meanwhile. */
    private final boolean helps;

    /** Whether the stack of the thread is too deep for one more call. */
    private final boolean deep;

    /** Where the slots of the thread are parked. */
    private final List<CallLedger> ledgers = new ArrayList<>(0);

    private @Nullable CallLedger watched;
    private @Nullable PlatformThreads spare;

    /** Completed when the thread has to look again. */
    private volatile @Nullable CompletableFuture<?> alarm;

    private CallWait(@Nullable CallStage<?> awaited, boolean helps) {
        this.awaited = awaited;
        this.helps = helps;
        this.deep = awaited != null && helps && CurrentWork.depth() >= CurrentWork.MAX_DEPTH;
    }

    /** Begins the wait of the current thread, which is to be closed by it. */
    static CallWait on(CallStage<?> stage) {
        return isIdle(stage, true) ? IDLE : new CallWait(stage, true);
    }

    /** The same for a wait with a time limit. */
    static CallWait timed(CallStage<?> stage) {
        if (isIdle(stage, false)) {
            return IDLE;
        }
        CallWait wait = new CallWait(stage, false);
        wait.park();
        return wait;
    }

    private static boolean isIdle(CallStage<?> stage, boolean helps) {
        if (!stage.isDone()) {
            Cascade.runPutOff(helps); // it may be what the stage waits for, on whichever thread this is
        }
        return stage.isDone() || !CurrentWork.isWorking();
    }

    /**
     * Runs what there is to run, until there is no more or the stage is done.
     *
     * @param interruptible whether an interrupt of the thread ends the wait
     * @return what to wait for before the next look, or null for the stage alone
     */
    @Nullable CompletableFuture<?> helpUntilAlarm(boolean interruptible) throws InterruptedException {
        CallStage<?> stage = awaited;
        if (stage == null) {
            return null;
        }
        leave();
        StackReserve.requireForStep();
        while (!stage.isDone()) {
            if (interruptible && Thread.interrupted()) {
                throw new InterruptedException();
            }
            if (!deep ? help(stage) : refuse(stage)) {
                continue;
            }
            CompletableFuture<?> next = new CompletableFuture<>();
            alarm = next; // before the thread is parked: it is woken through this
            ManagedCall<?> call = park();
            if (call != null) {
                leave();
                call.runAside();
                continue;
            }
            if (watched != null && help(stage)) { // it may have got its slot before it was watched
                leave();
                continue;
            }
            if (ledgers.isEmpty() && watched == null) {
                return null;
            }
            CompletableFuture<Object> either = new CompletableFuture<>();
            CompletableFuture.anyOf(stage, next).whenComplete((result, failure) -> either.complete(""));
            return either;
        }
        return null;
    }

    /**
     * A call on the current thread is about to follow a stage. It keeps its slot, which may be the one that the stage
     * waits for: what the thread has made and still waits is then run in it, here.
     */
    static void helpFollowed(CompletionStage<?> followed) {
        if (!(followed instanceof CallStage<?> stage)) {
            return;
        }
        boolean helped = true;
        while (helped && !stage.isDone()) {
            helped = CurrentWork.depth() >= CurrentWork.MAX_DEPTH ? refuse(stage) : stage.helpInSlot();
            for (CallFuture<?> own : helped ? List.<CallFuture<?>>of() : CurrentWork.ownCalls()) {
                if (own instanceof ManagedCall<?> call
                        && call.facade().admission.wouldStall(call)
                        && own.helpInSlot()) {
                    helped = true;
                    break;
                }
            }
        }
    }

    /** Runs one call that might wait for this thread; false if there is none. */
    private static boolean help(CallStage<?> stage) {
        if (stage.help()) {
            return true;
        }
        for (CallFuture<?> own : CurrentWork.ownCalls()) {
            if (own.help()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Fails a call that only this thread could run, on a stack that is too deep; one that this thread has made, since
     * others may hold any other.
     */
    private static boolean refuse(CallStage<?> stage) {
        CallFuture<?> refused = null;
        for (CallFuture<?> own : CurrentWork.ownCalls()) {
            if (own == stage || refused == null && own.waitsForThread()) {
                refused = own;
            }
        }
        if (refused != null && refused.waitsForThread()) {
            refused.completeExceptionally(tooDeep(refused.name));
            return true;
        }
        if (stage instanceof CallFuture<?> call && call.waitsForThread()) {
            throw tooDeep(call.name);
        }
        return false;
    }

    private static IllegalStateException tooDeep(String name) {
        return new IllegalStateException(name + " was not run: it is waited for on a thread that runs "
                + CurrentWork.MAX_DEPTH + " calls inside of each other, of which each waits for the next. If this"
                + " recursion has an end, return stages (thenCompose) instead of waiting for calls in calls");
    }

    /**
     * Notes that the slots of the thread are not used, or that it has none.
     *
     * @return a call to be run first, because no other thread will
     */
    private @Nullable ManagedCall<?> park() {
        List<ManagedCall<?>> holders = CurrentWork.slotHolders();
        for (ManagedCall<?> holder : holders) {
            CallLedger ledger = holder.facade().admission.ledger();
            if (ledger.canStall()) {
                Wait parked = new Wait(this, helps && !deep, deep);
                ledgers.add(ledger);
                Wait next = ledger.park(parked);
                if (next == parked && deep) {
                    throw tooDeep(holder.name);
                }
                ManagedCall<?> call = next == parked ? ledger.pollStalled(parked) : null;
                if (call != null) {
                    return call;
                }
                if (next != null && next != parked) {
                    next.wake();
                }
            }
        }
        if (holders.isEmpty() && spare == null) {
            spare = addSpareThread();
            if (spare == null && helps && !isBegun(awaited)) {
                refuseDependent();
            }
        }
        if (helps && awaited instanceof ManagedCall<?> call && call.watchesAdmission()) {
            watched = call.facade().admission.ledger();
            watched.watchers.add(this);
        }
        return null;
    }

    @Override
    public void wake() {
        CompletableFuture<?> set = alarm;
        if (set != null) {
            set.complete(null);
        }
    }

    private void leave() {
        for (CallLedger ledger : ledgers) {
            ledger.unpark(this);
        }
        ledgers.clear();
        CallLedger watching = watched;
        if (watching != null) {
            watched = null;
            watching.watchers.remove(this);
        }
    }

    @Override
    public void close() {
        if (awaited != null) {
            leave();
            wake(); // lets go of the stage, which may live on
            removeSpareThread(spare);
        }
    }

    /**
     * Adds a thread to the executor whose thread is about to wait inside of a dependent. Such a thread has no slot, so
     * as many bodies may run as before, and there might be no thread to run them: not even the one that is waited for.
     *
     * @return what {@link #removeSpareThread} is given afterwards; null if the executor is not short of a thread, or
     *     has too many
     */
    static @Nullable PlatformThreads addSpareThread() {
        AdmittingExecutor executor = CurrentWork.executorWithoutSlot();
        PlatformThreads pool = executor == null ? null : executor.admission.ownPool();
        return pool != null && pool.addSpare() ? pool : null;
    }

    private static boolean isBegun(@Nullable CallStage<?> stage) {
        return stage != null && (stage.isDone() || stage instanceof CallFuture<?> call && call.hasBegun());
    }

    /** The executor has no thread for what a dependent waits for, and gets none. */
    private static void refuseDependent() {
        AdmittingExecutor executor = CurrentWork.executorWithoutSlot();
        if (executor != null && executor.admission.ownPool() != null) {
            throw new IllegalStateException(
                    "a stage that depends on a call was not waited for: all threads of executor "
                            + executor.rules.quotedName() + ", and " + PlatformThreads.MAX_SPARE
                            + " more, wait inside of such stages. If this is a recursion that has an end, return stages"
                            + " (thenCompose) instead of waiting for calls in stages");
        }
    }

    /** Called when the thread waits no more. */
    static void removeSpareThread(@Nullable PlatformThreads pool) {
        if (pool != null) {
            pool.removeSpare();
        }
    }
}
