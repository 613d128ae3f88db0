package io.asyncfacade;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeoutException;

/**
 * Loads the classes that the end of a call needs before there is one: a class whose initializer meets the end of the
 * stack, or of the memory, is lost for the life of the virtual machine.
 */
final class Rehearsal {

    private static final Class<?>[] NEEDED = {
        CallChain.class,
        CallLedger.Admission.class,
        CallOutcome.class,
        CallRejectedException.Reason.class,
        CallRejectedException.class,
        CallTimeoutException.class,
        CallWait.class,
        CancelHooks.class,
        CurrentWork.class,
        ExecutorStats.class,
        Invocation.class,
        ResultHandling.class,
        SettleThreads.SettlingBatch.class,
        SettleThreads.class,
        StageRelay.class,
        Stages.class,
        SystemTime.class,
        ThreadNote.DeferredStart.class,
        ThreadNote.class,
        Uncaught.class,
        VirtualThreads.class
    };

    /** Set when all has been done; a thread that sees it earlier does it once more. */
    private static boolean done;

    private Rehearsal() {}

    /** Does nothing but the first time. */
    static void once() {
        if (!done) {
            rehearse();
            done = true;
        }
    }

    private static void rehearse() {
        StackReserve.requireForLoading();
        for (Class<?> needed : NEEDED) {
            try {
                Class.forName(needed.getName(), true, needed.getClassLoader());
            } catch (ClassNotFoundException impossible) {
                throw new AssertionError(impossible);
            }
        }
        Executor never = task -> {};
        Executor here = Runnable::run;
        IllegalStateException failure = new IllegalStateException();
        make(here, () -> 1);
        make(here, () -> make(here, () -> 1).join());
        make(here, () -> {
            throw failure;
        });
        make(never, () -> 1).cancel(true);
        make(never, () -> 1).completeExceptionally(failure);
        make(never, () -> 1).expire(new TimeoutException());
        CallFuture<Integer> staged =
                new CallFuture<>(here, OnCancel.INTERRUPT, "rehearsal", ResultHandling.ofStage(CompletableFuture::new));
        staged.run();
        staged.cancel(true);
    }

    private static CallFuture<Integer> make(Executor executor, Body<Integer> body) {
        CallFuture<Integer> call = new CallFuture<>(executor, OnCancel.INTERRUPT, "rehearsal", body);
        executor.execute(call);
        return call;
    }
}
