package io.asyncfacade;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * The wait of a thread for a stage. A thread that works for calls may be the only one that can run what the stage waits
 * for: it does so meanwhile. A stage of several calls may wait for calls that nobody has made yet; it tells the waits
 * that {@link #joins joined} it of each that is made, so that the thread can wake up and run that one as well.
 */
final class WorkerWait implements AutoCloseable {

    /** That of a thread that has nothing to do with the stage's calls. */
    private static final WorkerWait IDLE = new WorkerWait(null);

    /** What is waited for; null if there is nothing to do meanwhile. */
    private final @Nullable CallStage<?> awaited;

    private final Set<CallStarts> joined = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Queue<CompletionStage<?>> started = new ConcurrentLinkedQueue<>();

    /** Completed when there is a started call to look at. */
    private volatile CompletableFuture<?> news = new CompletableFuture<>();

    private boolean begun;
    private @Nullable PlatformThreads lent;

    private WorkerWait(@Nullable CallStage<?> awaited) {
        this.awaited = awaited;
    }

    /** Begins the wait of the current thread, which is to be closed by it. */
    static WorkerWait on(CallStage<?> stage) {
        return stage.isDone() || !Worker.isWorking() ? IDLE : new WorkerWait(stage);
    }

    /**
     * Runs what there is to run.
     *
     * @return what to wait for before the next try; null when the stage itself is all that is left to wait for
     */
    @Nullable CompletableFuture<?> helpUntilNews() {
        CallStage<?> stage = awaited;
        if (stage == null) {
            return null;
        }
        if (!begun) {
            begun = true;
            stage.help(this);
        }
        while (!stage.isDone()) {
            runStarted();
            if (joined.isEmpty()) {
                lent = stage.isDone() ? null : SpareThread.add();
                return null;
            }
            CompletableFuture<?> next = new CompletableFuture<>();
            news = next;
            if (started.isEmpty()) { // looked at after the news are set: nothing is missed in between
                CallStage<Object> either = new CallStage<>(stage.executor);
                CompletableFuture.anyOf(stage, next).whenComplete((result, failure) -> either.complete(""));
                return either;
            }
        }
        return null;
    }

    private void runStarted() {
        for (CompletionStage<?> stage = started.poll(); stage != null; stage = started.poll()) {
            help(stage);
        }
    }

    /** Lets the stage run on the current thread, if it is one of ours that would wait for this thread. */
    void help(@Nullable CompletionStage<?> stage) {
        if (stage instanceof CallStage<?> ours && !ours.isDone()) {
            ours.help(this);
        }
    }

    /** Wants to be told of calls from now on; false if it is already. */
    boolean joins(CallStarts starts) {
        if (!joined.add(starts)) {
            return false;
        }
        starts.add(this);
        return true;
    }

    /** A call has been made that the stage waits for; by any thread. */
    void tell(CompletionStage<?> call) {
        started.add(call);
        news.complete(null);
    }

    @Override
    public void close() {
        if (awaited != null) {
            joined.forEach(starts -> starts.remove(this));
            SpareThread.remove(lent);
        }
    }
}
