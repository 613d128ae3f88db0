package io.asyncfacade;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Which calls the current thread is working for: the one that it runs, or whose dependents, and those around it; and
 * of which it is telling a listener or a hook that they are settled.
 */
final class Worker {

    /** Where in the notes of a thread is what it works for, and what it tells of. */
    static final int WORK = 0;

    private static final int TALE = 1;

    /**
     * Holds a {@link CallFuture}, or {@link Nested} ones, or null, in each place. The array is a class of the JDK and
     * stays with the thread, so a call costs no object, and a thread of somebody else's pool does not hold on to this
     * library.
     */
    private static final ThreadLocal<@Nullable Object[]> CURRENT = ThreadLocal.withInitial(() -> new Object[2]);

    /** A call that is run from inside of another. */
    private record Nested(CallFuture<?> call, Object outer) {}

    private Worker() {}

    /** Returns the notes of the current thread: to be looked up once, and used by that thread only. */
    static @Nullable Object[] notes() {
        return CURRENT.get();
    }

    /** Notes that the thread works for a call, inside of what it worked for before, if anything. */
    static void enter(@Nullable Object[] notes, CallFuture<?> call, @Nullable Object outer) {
        notes[WORK] = outer == null ? call : new Nested(call, outer);
    }

    /** Notes that the thread is about to tell of a call; returns what to go back to with {@link #told}. */
    static @Nullable Object telling(CallFuture<?> call) {
        @Nullable Object[] notes = CURRENT.get();
        Object outer = notes[TALE];
        notes[TALE] = outer == null ? call : new Nested(call, outer);
        return outer;
    }

    static void told(@Nullable Object outer) {
        CURRENT.get()[TALE] = outer;
    }

    /** Returns the calls of the executor that cannot go on before the thread does. */
    static List<CallFuture<?>> callsOf(Executor executor) {
        List<CallFuture<?>> calls = new ArrayList<>();
        for (Object note : CURRENT.get()) {
            for (Object current = note; current != null; current = outer(current)) {
                CallFuture<?> call = call(current);
                if (call.executor == executor) {
                    calls.add(call);
                }
            }
        }
        return calls;
    }

    private static CallFuture<?> call(Object note) {
        return note instanceof Nested nested ? nested.call : (CallFuture<?>) note;
    }

    private static @Nullable Object outer(Object note) {
        return note instanceof Nested nested ? nested.outer : null;
    }

    /** Returns the call whose body the thread is in, if any. */
    static @Nullable CallFuture<?> callOfThread() {
        Object current = CURRENT.get()[WORK];
        CallFuture<?> call = current == null ? null : call(current);
        return call != null && call.isCall() && call.runner() == Thread.currentThread() ? call : null;
    }

    /** Whether the thread works for any call. */
    static boolean isWorking() {
        return CURRENT.get()[WORK] != null;
    }

    /** Returns the executor whose thread this seems to be, if it is in none of that executor's bodies; else null. */
    static @Nullable FacadeExecutor executorWithoutSlot() {
        CallFuture<?> outermost = null;
        for (Object current = CURRENT.get()[WORK]; current != null; current = outer(current)) {
            outermost = call(current);
        }
        boolean idle = outermost instanceof ManagedCall<?> && !isInBody(outermost.executor);
        return idle ? (FacadeExecutor) outermost.executor : null;
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
        for (Object current = CURRENT.get()[WORK]; current != null; current = outer(current)) {
            CallFuture<?> call = call(current);
            if (call.executor == executor && (!inBody || call.runner() == Thread.currentThread())) {
                return true;
            }
        }
        return false;
    }
}
