package io.asyncfacade;

import java.lang.Thread.UncaughtExceptionHandler;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ThreadPoolExecutor;
import org.jspecify.annotations.Nullable;

/**
 * Where a {@link CurrentWork} notes something on the current thread.
 *
 * <p>On a platform thread that is a thread-local array: a class of the JDK, which stays with the thread, so that a call
 * costs no object, and a thread of a borrowed pool does not hold on to this library.
 *
 * <p>A virtual thread often lives for one call, and its first thread-local takes more memory than all of that call. So
 * the note takes the place of the thread's handler for uncaught exceptions, and passes on to it what it is given. A
 * body that sets a handler of its own there takes the note away, as if the thread worked for no call.
 */
final class ThreadNote {

    private static final ThreadLocal<@Nullable Object[]> PLACE = ThreadLocal.withInitial(() -> new Object[2]);

    private ThreadNote() {}

    /** Returns the place of the current thread, to be looked up once; null if it is a virtual one. */
    static @Nullable Object @Nullable [] place(Thread current) {
        return VirtualThreads.isVirtual(current) ? null : PLACE.get();
    }

    static @Nullable Object get(Thread current, @Nullable Object @Nullable [] place) {
        if (place != null) {
            return place[0];
        }
        UncaughtExceptionHandler handler = current.getUncaughtExceptionHandler();
        return handler instanceof ThreadGroup ? null : handler; // that is the handler of those who have none
    }

    static void set(Thread current, @Nullable Object @Nullable [] place, @Nullable Object note) {
        if (place != null) {
            place[0] = note;
        } else {
            current.setUncaughtExceptionHandler((UncaughtExceptionHandler) note);
        }
    }

    // ---- the call that the thread is just giving to an executor

    /** On a virtual thread: a note of its own. */
    private record Given(
            @Nullable CallFuture<?> call, @Nullable Object outer) implements UncaughtExceptionHandler {

        @Override
        public void uncaughtException(Thread thread, Throwable failure) {
            passOn(outer, thread, failure);
        }
    }

    /**
     * Gives a call to an executor. That may be a decorator, which makes another task of it and gives that to a {@link
     * FacadeExecutor}; so the call is noted meanwhile. The pools of the JDK are none.
     */
    static void give(Executor executor, CallFuture<?> call) {
        if (executor instanceof ThreadPoolExecutor || executor instanceof ForkJoinPool) {
            executor.execute(call);
            return;
        }
        Thread thread = Thread.currentThread();
        @Nullable Object[] place = place(thread);
        Object before = place != null ? place[1] : get(thread, null);
        if (place != null) {
            place[1] = call;
        } else {
            set(thread, null, new Given(call, before));
        }
        try {
            executor.execute(call);
        } finally {
            if (place != null) {
                place[1] = before;
            } else {
                set(thread, null, before);
            }
        }
    }

    /** Returns the call that the current thread is just giving to an executor, the first time; else null. */
    static @Nullable CallFuture<?> takeGiven() {
        Thread thread = Thread.currentThread();
        @Nullable Object[] place = place(thread);
        if (place != null) {
            CallFuture<?> call = (CallFuture<?>) place[1];
            place[1] = null;
            return call;
        }
        if (get(thread, null) instanceof Given given) {
            set(thread, null, new Given(null, given.outer));
            return given.call;
        }
        return null;
    }

    /** Returns what was noted before a call was given away; null if the note says something else. */
    static @Nullable Object beforeGiven(Object note) {
        return note instanceof Given given ? given.outer : null;
    }

    static boolean isGiven(@Nullable Object note) {
        return note instanceof Given;
    }

    /** Does what the thread would have done without a note. */
    static void passOn(@Nullable Object outer, Thread thread, Throwable failure) {
        if (outer instanceof UncaughtExceptionHandler handler) {
            handler.uncaughtException(thread, failure);
        } else {
            thread.getThreadGroup().uncaughtException(thread, failure);
        }
    }

    /**
     * One call on its way to a borrowed executor, from a thread that has another call to settle. A direct executor, or
     * a pool whose callers run what it refuses, would run the call within {@code execute}: the other call would have to
     * wait for this one, and a long queue would become a tower of frames. Such a call puts itself off, and the thread
     * runs it when it has settled the other.
     */
    static final class DeferredStart implements UncaughtExceptionHandler {

        private final CallFuture<?> call;

        /** What the thread noted before, see {@link CurrentWork}. */
        final @Nullable Object outer;

        private boolean putOff;

        private DeferredStart(CallFuture<?> call, @Nullable Object outer) {
            this.call = call;
            this.outer = outer;
        }

        /**
         * Gives the call to the executor.
         *
         * @return whether the executor wants it to run on this thread, afterwards
         */
        static boolean to(Executor executor, CallFuture<?> call) {
            DeferredStart start = new DeferredStart(call, CurrentWork.note());
            CurrentWork.setNote(start);
            try {
                ThreadNote.give(executor, call);
            } finally {
                CurrentWork.setNote(start.outer);
            }
            return start.putOff;
        }

        /** Asked by a call that is run: is it being handed over by this very thread? */
        static boolean putsOff(CallFuture<?> call) {
            for (Object note = CurrentWork.note(); note != null; note = CurrentWork.outer(note)) {
                if (note instanceof DeferredStart start) {
                    start.putOff |= start.call == call;
                    return start.call == call;
                }
            }
            return false;
        }

        @Override
        public void uncaughtException(Thread thread, Throwable failure) {
            ThreadNote.passOn(outer, thread, failure);
        }
    }
}
