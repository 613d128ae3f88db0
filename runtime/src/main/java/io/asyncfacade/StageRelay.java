package io.asyncfacade;

import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Takes what the stage of a body ends with to the call; in the other direction, it cancels the stage. */
@SuppressWarnings("serial") // an AtomicBoolean by inheritance to save an object; it is never serialized
final class StageRelay extends AtomicBoolean implements BiConsumer<@Nullable Object, @Nullable Throwable> {

    private final CallFuture<?> call;
    private final CompletionStage<?> stage;
    private final ResultHandling handling;

    /** The hooks of the body that made the stage, for a thread that claims the call. */
    final @Nullable CancelHooks hooks;

    /** The thread inside of {@link #follow}, and the call that it shall run afterwards. */
    private @Nullable Thread follower;

    private @Nullable CallFuture<?> successor;

    StageRelay(CallFuture<?> call, CompletionStage<?> stage, ResultHandling handling, @Nullable CancelHooks hooks) {
        this.call = call;
        this.stage = stage;
        this.handling = handling;
        this.hooks = hooks;
    }

    /**
     * Follows the stage from now on; a stage that has ended ends the call here and now.
     *
     * @return a call that the caller runs next, see {@link CallFuture#startSuccessor}
     */
    @Nullable CallFuture<?> follow() {
        follower = Thread.currentThread();
        try {
            stage.whenComplete(this);
        } catch (Throwable failure) {
            accept(null, failure);
        }
        follower = null;
        return successor;
    }

    /** Called by the stage; a stage that calls twice is heard once. */
    @Override
    public void accept(@Nullable Object result, @Nullable Throwable failure) {
        if (!compareAndSet(false, true)) {
            return;
        }
        if (follower == Thread.currentThread()) {
            successor = end(result, failure); // not run from here: a row of these would become a tower of frames
            return;
        }
        if (call.state() != CallFuture.STAGED) {
            endHere(result, failure); // the call is settled already, or just now: it only leaves
        } else {
            Cascade.end(() -> endHere(result, failure));
        }
    }

    private void endHere(@Nullable Object result, @Nullable Throwable failure) {
        CallFuture<?> next = end(result, failure);
        boolean interrupted = call.takeForeignInterrupt();
        Runnable rest = () -> {
            if (next != null) {
                next.runAside();
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        };
        if (next != null) {
            Cascade.start(rest);
        } else {
            rest.run();
        }
    }

    private @Nullable CallFuture<?> end(@Nullable Object result, @Nullable Throwable failure) {
        return call.ended(CallFuture.STAGED, result, handling, CallStage.failure(stage, failure));
    }

    /** Cancels the stage; what its body wanted to be done on cancel is done too. */
    void stop(boolean mayInterrupt) {
        if (mayInterrupt && hooks != null && !hooks.endIfEmpty() && !hooks.haveBegun()) {
            SettleThreads.execute(() -> hooks.fire(call));
        }
        Cascade.hold(() -> Stages.cancel(stage, mayInterrupt));
    }
}
