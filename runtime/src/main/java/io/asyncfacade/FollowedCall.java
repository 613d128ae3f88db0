package io.asyncfacade;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A call that a worker waits for. Its body may return a stage, which the call follows from then on: so the worker waits
 * for that stage as well.
 */
final class FollowedCall extends CallSource {

    /** Those that somebody waits for. No field of the calls, which are many, for the few that a worker waits for. */
    private static final Map<CallFuture<?>, FollowedCall> AWAITED = new ConcurrentHashMap<>();

    private final CallFuture<?> call;

    private FollowedCall(CallFuture<?> call) {
        this.call = call;
    }

    /** Returns what the call is known as while somebody waits for it, if anybody does. */
    static @Nullable FollowedCall of(CallFuture<?> call) {
        return AWAITED.get(call);
    }

    /** Adds the wait, in one step: it cannot be left at one that the last wait has just taken away. */
    static FollowedCall joinedBy(WorkerWait wait, CallFuture<?> call) {
        return AWAITED.compute(call, (key, known) -> {
            FollowedCall followed = known == null ? new FollowedCall(call) : known;
            followed.add(wait);
            return followed;
        });
    }

    @Override
    void remove(WorkerWait wait) {
        AWAITED.compute(call, (key, known) -> {
            super.remove(wait);
            return isAwaited() ? known : null;
        });
    }

    /** The call follows a stage now. */
    static void staged(CallFuture<?> call) {
        FollowedCall followed = AWAITED.isEmpty() ? null : AWAITED.get(call);
        if (followed != null) {
            followed.tell();
        }
    }

    @Override
    void help(WorkerWait wait) {
        wait.help(StageRelay.followedBy(call));
    }

    @Override
    boolean isOver() {
        return call.isDone();
    }
}
