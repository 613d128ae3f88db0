package io.asyncfacade;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** What a running body wants to be done when it is cancelled; done at most once, the last one first. */
final class CancelHooks {

    @GuardedBy("this") private final List<VoidBody> actions = new ArrayList<>();

    private final CompletableFuture<Boolean> ended = new CompletableFuture<>();

    @GuardedBy("this") private @Nullable Thread firing;

    /** Does an action that comes too late to be added, and returns when it has ended. */
    static void doAtOnce(CallFuture<?> call, VoidBody action) {
        CancelHooks alone = new CancelHooks();
        alone.add(action);
        SettleThreads.execute(() -> alone.fire(call));
        alone.awaitEnded();
    }

    /** Adds an action; false if the actions are already being done. */
    synchronized boolean add(VoidBody action) {
        return firing == null && actions.add(action);
    }

    /** Takes an action out. If the actions are already being done, waits until they are. */
    void remove(VoidBody action) {
        synchronized (this) {
            if (firing == null || firing == Thread.currentThread()) {
                actions.removeIf(added -> added == action);
                return;
            }
        }
        awaitEnded();
    }

    /** Whether there are none, because they have been taken back; then none can be added any more. */
    boolean endIfEmpty() {
        synchronized (this) {
            if (firing != null || !actions.isEmpty()) {
                return false;
            }
            firing = Thread.currentThread();
        }
        ended.complete(true);
        return true;
    }

    /** Whether they are being done, or have been. */
    synchronized boolean haveBegun() {
        return firing != null;
    }

    /**
     * Does the actions of a call, and returns whether there were any. What they throw goes to the handler of the
     * thread: the call has its outcome already.
     */
    boolean fire(CallFuture<?> call) {
        List<VoidBody> all;
        synchronized (this) {
            firing = Thread.currentThread();
            all = new ArrayList<>(actions);
        }
        Object outer = CurrentWork.telling(call);
        try {
            CapturedContext.run(call.stages, () -> {
                for (int i = all.size() - 1; i >= 0; i--) {
                    run(all.get(i));
                }
            });
        } finally {
            CurrentWork.told(outer);
            ended.complete(true);
        }
        return !all.isEmpty();
    }

    static void run(VoidBody action) {
        try {
            action.run();
        } catch (Throwable failure) {
            Uncaught.report(failure);
        }
    }

    /** Whether all actions have been done, or there are none. */
    boolean haveEnded() {
        return ended.isDone();
    }

    /** Does something when all actions have been done. */
    void whenEnded(Runnable next) {
        ended.thenRun(next);
    }

    /** Waits until all actions have been done; an interrupt does not end that, and is kept. */
    void awaitEnded() {
        ended.join();
    }
}
