package io.asyncfacade;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The wait of a thread for a stage. A thread that works for calls may be the only one that can run what the stage waits
 * for: it does so meanwhile. Some of that may not have been made yet. So on its way from the stage up to the calls, the
 * thread joins each {@link CallSource}, which wakes it up when there is more to run.
 */
final class WorkerWait implements AutoCloseable {

    /** That of a thread that has nothing to do with the stage's calls. */
    private static final WorkerWait IDLE = new WorkerWait(null, false, 0);

    /** What is waited for; null if there is nothing to do meanwhile. */
    private final @Nullable CallStage<?> awaited;

    private final boolean timed;

    /** When the thread gives up, as of {@link System#nanoTime}. */
    private final long deadline;

    /** What is joined; null as long as nothing is, as for the usual call. */
    private @Nullable Set<CallSource> joined;

    /** When to look which of them are over: there may be millions of them, one after the other. */
    private int crowd = 64;

    /** The joined ones that have told of something, and have not been looked at since. */
    private @Nullable Set<CallSource> changed;

    /** Completed when there is one of these. */
    private volatile @Nullable CompletableFuture<?> news;

    private boolean begun;

    /** Whether a call was helped. One is even when there is no time: who asks again and again gets on. */
    private boolean helped;

    private @Nullable PlatformThreads lent;

    private WorkerWait(@Nullable CallStage<?> awaited, boolean timed, long deadline) {
        this.awaited = awaited;
        this.timed = timed;
        this.deadline = deadline;
    }

    /** Begins the wait of the current thread, which is to be closed by it. */
    static WorkerWait on(CallStage<?> stage) {
        return isIdle(stage) ? IDLE : new WorkerWait(stage, false, 0);
    }

    /** The same, until a time of {@link System#nanoTime}. */
    static WorkerWait until(long deadline, CallStage<?> stage) {
        return isIdle(stage) ? IDLE : new WorkerWait(stage, true, deadline);
    }

    private static boolean isIdle(CallStage<?> stage) {
        if (!stage.isDone()) {
            Cascade.runPutOff();
        }
        return stage.isDone() || !CurrentWork.isWorking();
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
            help(stage);
        }
        Set<CallSource> told = changed;
        while (told != null && !isOver(stage)) {
            for (CallSource source : told) {
                told.remove(source); // first: what it tells from now on may not be found by this look
                source.help(this);
            }
            CompletableFuture<?> next = new CompletableFuture<>();
            news = next;
            if (told.isEmpty()) { // looked at after the news are set: nothing is missed in between
                CallStage<Object> either = new CallStage<>(stage.target());
                CompletableFuture.anyOf(stage, next).whenComplete((result, failure) -> either.complete(""));
                return either;
            }
        }
        lent = stage.isDone() ? null : PlatformThreads.addSpareThread();
        return null;
    }

    private boolean isOver(CallStage<?> stage) {
        return stage.isDone() || timed && System.nanoTime() - deadline >= 0;
    }

    /** Lets the stage run on the current thread, if it is one of ours that would wait for this thread. */
    void help(@Nullable CompletionStage<?> stage) {
        CallStage<?> target = awaited;
        boolean goesOn = target != null && (helped ? !isOver(target) : !target.isDone());
        if (goesOn && stage instanceof CallStage<?> ours && !ours.isDone()) {
            ours.help(this);
        }
    }

    /** A call has had its chance to run on the current thread. */
    void helped() {
        helped = true;
    }

    /** Runs what the source has, and will have. */
    void join(CallSource source) {
        if (joins(source)) {
            source.help(this);
        }
    }

    /** Wants to be told by the source from now on; false if that is so already. */
    boolean joins(CallSource source) {
        if (!joined().add(source)) {
            return false;
        }
        source.add(this);
        return true;
    }

    /** The same for a call, which may come to follow a stage. */
    void join(CallFuture<?> call) {
        if (call.isDone()) {
            return;
        }
        Set<CallSource> sources = joined();
        FollowedCall known = FollowedCall.of(call);
        if (known == null || !sources.contains(known)) {
            FollowedCall followed = FollowedCall.joinedBy(this, call);
            sources.add(followed);
            followed.help(this);
        }
    }

    private Set<CallSource> joined() {
        Set<CallSource> sources = joined;
        if (sources == null) {
            sources = new HashSet<>();
            joined = sources;
            changed = ConcurrentHashMap.newKeySet(); // seen by whoever tells: it finds this wait in a source later
        } else if (sources.size() >= crowd) {
            sources.removeIf(source -> {
                boolean over = source.isOver();
                if (over) {
                    source.remove(this);
                }
                return over;
            });
            crowd = Math.max(crowd, 2 * sources.size());
        }
        return sources;
    }

    /** A joined source has something new; by any thread. */
    void tell(CallSource source) {
        Objects.requireNonNull(changed).add(source);
        announce();
    }

    private void announce() {
        CompletableFuture<?> awaitedNews = news;
        if (awaitedNews != null) {
            awaitedNews.complete(null);
        }
    }

    @Override
    public void close() {
        Set<CallSource> sources = joined;
        if (sources != null) {
            sources.forEach(source -> source.remove(this));
            announce(); // lets go of the stage, which may live on
        }
        PlatformThreads.removeSpareThread(lent);
    }
}
