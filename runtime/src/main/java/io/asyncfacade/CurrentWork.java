package io.asyncfacade;

import java.lang.Thread.UncaughtExceptionHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Which calls the current thread is working for: the one that it runs, or whose dependents, and those around it; and
 * of which it is telling a listener or a hook that they are settled.
 */
final class CurrentWork {

    /** A call that the thread has taken up inside of something else. */
    private record Inside(CallFuture<?> call, @Nullable Object outer, boolean telling)
            implements UncaughtExceptionHandler {

        @Override
        public void uncaughtException(Thread thread, Throwable failure) {
            ThreadNote.passOn(outer, thread, failure);
        }
    }

    private CurrentWork() {}

    /** Runs the call, and then those that the end of one hands to this thread. */
    static void run(CallFuture<?> first) {
        Thread thread = Thread.currentThread();
        @Nullable Object[] place = ThreadNote.place(thread);
        Object outer = ThreadNote.get(thread, place);
        ClassLoader loader = thread.getContextClassLoader();
        try {
            CallFuture<?> call = first;
            while (call != null) {
                CapturedContext.setLoader(thread, CapturedContext.loader(call.stages));
                ThreadNote.set(thread, place, outer == null ? call : new Inside(call, outer, false));
                call = call.runAndReturnSuccessor();
            }
        } finally {
            ThreadNote.set(thread, place, outer);
            CapturedContext.setLoader(thread, loader);
        }
    }

    /** Notes that the thread is about to tell of a call; returns what to go back to with {@link #told}. */
    static @Nullable Object telling(CallFuture<?> call) {
        Object outer = note();
        if (outer != call) { // if the thread runs it, that is noted
            setNote(new Inside(call, outer, true));
        }
        return outer;
    }

    static void told(@Nullable Object outer) {
        setNote(outer);
    }

    /** Returns what is noted for the current thread, null if nothing. */
    static @Nullable Object note() {
        Thread thread = Thread.currentThread();
        return ThreadNote.get(thread, ThreadNote.place(thread));
    }

    static void setNote(@Nullable Object note) {
        Thread thread = Thread.currentThread();
        ThreadNote.set(thread, ThreadNote.place(thread), note);
    }

    private static @Nullable CallFuture<?> call(@Nullable Object note) {
        return note instanceof Inside inside ? inside.call : note instanceof CallFuture<?> call ? call : null;
    }

    /** Returns what was noted before; null if there was nothing of ours. */
    static @Nullable Object outer(Object note) {
        return note instanceof Inside inside
                ? inside.outer
                : note instanceof DeferredStart start ? start.outer : ThreadNote.beforeGiven(note);
    }

    /** Returns the next note, from this one on, of a call that the thread works for, and does not only tell of. */
    private static @Nullable Object work(@Nullable Object from) {
        Object note = from;
        while (note instanceof DeferredStart
                || ThreadNote.isGiven(note)
                || note instanceof Inside inside && inside.telling) {
            note = outer(note);
        }
        return call(note) == null ? null : note;
    }

    /** Returns the calls of the executor that cannot go on before the thread does. */
    static List<CallFuture<?>> callsOf(Executor executor) {
        List<CallFuture<?>> calls = new ArrayList<>();
        for (Object note = note(); note != null; note = outer(note)) {
            CallFuture<?> call = call(note);
            if (call != null && call.target() == executor) {
                calls.add(call);
            }
        }
        return calls;
    }

    /** Returns the call whose body the thread is in, if any. */
    static @Nullable CallFuture<?> callOfThread() {
        CallFuture<?> call = call(work(note()));
        return call != null && call.isCall() && call.runner() == Thread.currentThread() ? call : null;
    }

    /** Whether the thread works for a call, or is of the library: then dependents on it see the context of their call. */
    static boolean isThreadOfOurs() {
        return note() != null || SettleThreads.isCurrent();
    }

    /** Whether the thread works for any call. */
    static boolean isWorking() {
        return work(note()) != null;
    }

    /** Returns the executor whose thread this seems to be, if it is in none of that executor's bodies; else null. */
    static @Nullable FacadeExecutor executorWithoutSlot() {
        CallFuture<?> outermost = null;
        for (Object note = work(note()); note != null; note = work(outer(note))) {
            outermost = call(note);
        }
        boolean idle = outermost instanceof ManagedCall<?> && !isInBody(outermost.target());
        return idle ? (FacadeExecutor) outermost.target() : null;
    }

    /** Whether the thread works for a call of the executor. */
    static boolean worksFor(Executor executor) {
        return find(executor, false);
    }

    /** Whether the thread is in the body of a call of the executor, and so has a slot there. */
    static boolean isInBody(Executor executor) {
        return find(executor, true);
    }

    private static boolean find(Executor executor, boolean inBody) {
        for (Object note = work(note()); note != null; note = work(outer(note))) {
            CallFuture<?> call = call(note);
            if (call != null && call.target() == executor && (!inBody || call.runner() == Thread.currentThread())) {
                return true;
            }
        }
        return false;
    }
}
