package io.asyncfacade;

import java.lang.Thread.UncaughtExceptionHandler;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Which calls the current thread is working for: the one that it runs, or whose dependents, and those around it; of
 * which it is telling a listener or a hook that they are settled; and which calls it has made meanwhile.
 */
final class CurrentWork {

    /**
     * How many calls a thread runs inside of each other before a wait on it refuses to run one more: the stack ends
     * somewhere, and a recursion that ends much deeper is one that does not end.
     */
    static final int MAX_DEPTH = 64;

    /** A call that the thread has taken up inside of something else, or that has made calls of its own. */
    private static class Inside implements UncaughtExceptionHandler {

        private static final int PRUNE_SIZE = 64;

        final CallFuture<?> call;
        final @Nullable Object outer;
        final boolean telling;

        /** How many calls the thread runs inside of each other, with this one. */
        final int depth;

        /** Calls on an executor that the thread works for, which this one has made, and which may not have begun. */
        private @Nullable ArrayDeque<CallFuture<?>> made;

        private int pruneSize = PRUNE_SIZE;

        Inside(CallFuture<?> call, @Nullable Object outer, boolean telling) {
            this.call = call;
            this.outer = outer;
            this.telling = telling;
            this.depth = CurrentWork.depth(outer) + (telling ? 0 : 1);
        }

        /** Keeps the call; from time to time those that have begun are dropped, since there may be millions of them. */
        void add(CallFuture<?> own) {
            ArrayDeque<CallFuture<?>> calls = made;
            if (calls == null) {
                calls = new ArrayDeque<>(4);
                made = calls;
            } else if (calls.size() >= pruneSize) {
                calls.removeIf(CallFuture::hasBegun);
                pruneSize = Math.max(PRUNE_SIZE, 2 * calls.size());
            }
            calls.add(own);
        }

        @Override
        public void uncaughtException(Thread thread, Throwable failure) {
            ThreadNote.passOn(outer, thread, failure);
        }
    }

    /** The settling of a call, as long as it has not been done. See {@link #settleNow}. */
    static final class Settlement extends Inside {

        private @Nullable Runnable settling;

        Settlement(CallFuture<?> call, Runnable settling) {
            super(call, note(), true);
            this.settling = settling;
        }

        void begin() {
            setNote(this);
        }

        void end() {
            setNote(outer);
        }

        /** Settles the call, if that has not been done meanwhile. */
        void settle() {
            Runnable once = settling;
            settling = null;
            if (once != null) {
                once.run();
            }
        }
    }

    /** What the thread does comes from calls that the executor has accepted, like the next call of a gather. */
    private record Origin(
            AdmittingExecutor executor, @Nullable Object outer) implements UncaughtExceptionHandler {

        @Override
        public void uncaughtException(Thread thread, Throwable failure) {
            ThreadNote.passOn(outer, thread, failure);
        }
    }

    private CurrentWork() {}

    /** Notes that what follows comes from calls of the executor; returns what to go back to with {@link #told}. */
    static @Nullable Object comingFrom(AdmittingExecutor executor) {
        Object outer = note();
        if (outer instanceof CallFuture<?> call) {
            outer = new Inside(call, null, false); // which can note what is made meanwhile
        }
        setNote(new Origin(executor, outer));
        return outer;
    }

    /** Whether what the thread does comes from calls that the executor has accepted. */
    static boolean comesFrom(Executor executor) {
        for (Object note = note(); note != null; note = outer(note)) {
            CallFuture<?> call = call(note);
            if (note instanceof Origin origin
                    ? origin.executor == executor
                    : call != null && call.isAccepted() && call.target() == executor) {
                return true;
            }
        }
        return false;
    }

    /** Whether the note is of no call that the thread works for, but there may be one around it. */
    private static boolean isAside(@Nullable Object note) {
        return note instanceof ThreadNote.DeferredStart || note instanceof Origin || ThreadNote.isGiven(note);
    }

    /** Runs the call, and then those that the end of one hands to this thread. */
    static void run(CallFuture<?> first) {
        Thread thread = Thread.currentThread();
        @Nullable Object[] place = ThreadNote.place(thread);
        Object outer = ThreadNote.get(thread, place);
        ClassLoader loader = thread.getContextClassLoader();
        if (outer != null || first.mayRunOnCaller()) {
            StackReserve.requireForStep(); // from here to its end, nothing of ours must fail
        }
        CallFuture<?> covered = outer == null ? null : bodyToCover(outer, thread);
        boolean interrupted = covered != null && covered.cover();
        CallFuture<?> call = first;
        try {
            while (call != null) {
                CapturedContext.setLoader(thread, CapturedContext.loader(call.stages));
                ThreadNote.set(thread, place, outer == null ? call : new Inside(call, outer, false));
                CallFuture<?> ran = call;
                try {
                    call = ran.runAndReturnSuccessor();
                } finally {
                    interrupted |= ran.takeForeignInterrupt();
                    if (outer != null) {
                        outer = handOn(ThreadNote.get(thread, place), outer);
                    }
                }
            }
        } finally {
            ThreadNote.set(thread, place, outer);
            CapturedContext.setLoader(thread, loader);
            if (covered != null) {
                covered.uncover(interrupted);
            } else if (interrupted) {
                thread.interrupt();
            }
        }
    }

    /** Returns the call in whose body the thread is, and which the next one will stand on; null if there is none. */
    private static @Nullable CallFuture<?> bodyToCover(Object outer, Thread thread) {
        CallFuture<?> call = call(work(outer));
        return call != null && call.runner() == thread && !call.isCovered() ? call : null;
    }

    /**
     * Code of others is about to run on behalf of another call, on a thread that may be inside of a body: an interrupt
     * of that one is held back meanwhile.
     *
     * @return what to give to {@link #uncoverBody} afterwards
     */
    static @Nullable CallFuture<?> coverBody() {
        Object note = note();
        CallFuture<?> body = note == null ? null : bodyToCover(note, Thread.currentThread());
        if (body != null && body.cover()) {
            body.keepForeignInterrupt();
        }
        return body;
    }

    static void uncoverBody(@Nullable CallFuture<?> body) {
        if (body != null) {
            body.uncover(body.takeForeignInterrupt());
        }
    }

    /** What an inner call has made, and not run, is the outer one's from now on; returns the note of that one. */
    private static Object handOn(@Nullable Object note, Object outer) {
        ArrayDeque<CallFuture<?>> made = note instanceof Inside inside ? inside.made : null;
        if (made == null || !(outer instanceof CallFuture<?> || outer instanceof Inside)) {
            return outer;
        }
        Inside work = outer instanceof CallFuture<?> call ? new Inside(call, null, false) : (Inside) outer;
        for (CallFuture<?> call : made) {
            if (!call.hasBegun()) {
                work.add(call);
            }
        }
        return work;
    }

    /** Notes a call that the current thread has made: it may have to run it itself, should it come to wait. */
    static void made(CallFuture<?> call) {
        Object top = note();
        Object note = top;
        while (note instanceof Origin origin) {
            note = origin.outer;
        }
        if (note == null || work(note) != note || call.hasBegun() || !worksFor(call.target())) {
            return;
        }
        if (note instanceof Inside inside) {
            inside.add(call);
        } else if (note == top) {
            Inside work = new Inside((CallFuture<?>) note, null, false);
            work.add(call);
            setNote(work);
        }
    }

    /** Returns the calls that the current thread has made and that have not begun, the newest first. */
    static Iterable<CallFuture<?>> ownCalls() {
        List<CallFuture<?>> calls = new ArrayList<>();
        for (Object note = work(note()); note != null; note = work(outer(note))) {
            if (note instanceof Inside inside && inside.made != null) {
                for (Iterator<CallFuture<?>> newest = inside.made.descendingIterator(); newest.hasNext(); ) {
                    CallFuture<?> call = newest.next();
                    if (call.hasBegun()) {
                        newest.remove();
                    } else {
                        calls.add(call);
                    }
                }
            }
        }
        return calls;
    }

    /** How many calls the current thread runs inside of each other. */
    static int depth() {
        return depth(note());
    }

    private static int depth(@Nullable Object note) {
        Object found = note;
        while (found != null && isAside(found)) {
            found = outer(found);
        }
        return found instanceof Inside inside ? inside.depth : found instanceof CallFuture<?> ? 1 : 0;
    }

    /** Notes that the thread is about to tell of a call; returns what to go back to with {@link #told}. */
    static @Nullable Object telling(CallFuture<?> call) {
        Object outer = note();
        if (outer == null || call(outer) != call) { // if the thread runs it, that is noted
            setNote(new Inside(call, outer, true));
        }
        return outer;
    }

    static void told(@Nullable Object outer) {
        setNote(outer);
    }

    /**
     * Called by a thread that has come too late to settle the call: if the thread is about to settle it further down
     * its stack, it cannot wait for itself, so that is done now.
     *
     * @return whether this thread is the one that settles the call
     */
    static boolean settleNow(CallFuture<?> call) {
        boolean own = false;
        for (Object note = note(); note != null; note = outer(note)) {
            if (call(note) == call) {
                own = true;
                if (note instanceof Settlement settlement) {
                    settlement.settle();
                }
            }
        }
        return own;
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
                : note instanceof ThreadNote.DeferredStart start
                        ? start.outer
                        : note instanceof Origin origin ? origin.outer : ThreadNote.beforeGiven(note);
    }

    /** Returns the next note, from this one on, of a call that the thread works for, and does not only tell of. */
    private static @Nullable Object work(@Nullable Object from) {
        Object note = from;
        while (note != null && (isAside(note) || note instanceof Inside inside && inside.telling)) {
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

    /**
     * Whether the thread works for a call, or is of the library: then dependents on it see the context of their call.
     */
    static boolean isThreadOfOurs() {
        return note() != null || DaemonThreads.isOfLibrary();
    }

    /** Whether the thread works for any call. */
    static boolean isWorking() {
        return work(note()) != null;
    }

    /** Returns the executor whose thread this seems to be, if it is in none of that executor's bodies; else null. */
    static @Nullable AdmittingExecutor executorWithoutSlot() {
        CallFuture<?> outermost = null;
        for (Object note = work(note()); note != null; note = work(outer(note))) {
            outermost = call(note);
        }
        return outermost instanceof ManagedCall<?> call && !isInBody(call.target()) ? call.facade() : null;
    }

    /** Returns the calls whose bodies the thread is in and which have slots of their own, the innermost first. */
    static List<ManagedCall<?>> slotHolders() {
        List<ManagedCall<?>> calls = new ArrayList<>(1);
        for (Object note = work(note()); note != null; note = work(outer(note))) {
            if (call(note) instanceof ManagedCall<?> call
                    && call.runner() == Thread.currentThread()
                    && !call.isSlotless()) {
                calls.add(call);
            }
        }
        return calls;
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
