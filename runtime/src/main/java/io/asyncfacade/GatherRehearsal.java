package io.asyncfacade;

import io.asyncfacade.GatheredFuture.Running;
import io.asyncfacade.GatheredFuture.Running.Input;
import java.util.List;
import java.util.concurrent.Executor;

/**
 * Lets gathers fail before there is one. The virtual machine links a lambda when it comes to it, and needs more stack
 * for that than the step itself: the first gather that failed at the end of a stack would never be settled. Most of
 * the rest is linked by a gather that succeeds; to rehearse that too would make the first one ten milliseconds slower.
 */
final class GatherRehearsal {

    /** Set when all has been done; a thread that sees it earlier does it once more. */
    private static boolean runningDone;

    private static boolean boundedDone;

    private GatherRehearsal() {}

    /** For gathers of calls that run already; does nothing but the first time. */
    static void ofRunning() {
        if (!runningDone) {
            StackReserve.requireForLoading(); // before the first lambda: this class has no initializer to be cut in two
            Running.all(Input.of(List.of(call(task -> {}, () -> 1), broken())));
            Running.anySuccess(Input.of(List.of(broken(), call(Runnable::run, () -> 1))));
            runningDone = true;
        }
    }

    /** For gathers that start their calls. */
    static void ofBounded() {
        if (!boundedDone) {
            StackReserve.requireForLoading();
            // No call that goes on: for that, the carriers of contexts would be asked, which are code of others.
            new BoundedGather<>(List.of(1)).all(input -> broken());
            boundedDone = true;
        }
    }

    private static CallFuture<Integer> broken() {
        return call(Runnable::run, () -> {
            throw new IllegalStateException();
        });
    }

    private static CallFuture<Integer> call(Executor executor, Body<Integer> body) {
        CallFuture<Integer> call = new CallFuture<>(executor, OnCancel.INTERRUPT, "rehearsal", body);
        executor.execute(call);
        return call;
    }
}
