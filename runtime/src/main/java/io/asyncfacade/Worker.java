package io.asyncfacade;

import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Which calls the current thread is working for: the one that it runs, or whose dependents, and those around it. */
final class Worker {

    /**
     * Holds a {@link CallFuture}, or {@link Nested} ones, or null. The array is a class of the JDK and stays with the
     * thread, so a call costs no object, and a thread of somebody else's pool does not hold on to this library.
     */
    private static final ThreadLocal<@Nullable Object[]> CURRENT = ThreadLocal.withInitial(() -> new Object[1]);

    /** A call that is run from inside of another. */
    private record Nested(CallFuture<?> call, Object outer) {}

    private Worker() {}

    /** Returns where the current thread notes what it works for: to be asked for once, and used by that thread only. */
    static @Nullable Object[] notes() {
        return CURRENT.get();
    }

    /** Notes that the thread works for a call, inside of what it worked for before, if anything. */
    static void enter(@Nullable Object[] notes, CallFuture<?> call, @Nullable Object outer) {
        notes[0] = outer == null ? call : new Nested(call, outer);
    }

    /** Returns the call whose body the thread is in, if any. */
    static @Nullable CallFuture<?> callOfThread() {
        Object current = CURRENT.get()[0];
        CallFuture<?> call = current instanceof Nested nested ? nested.call : (CallFuture<?>) current;
        return call != null && call.isCall() && call.runner() == Thread.currentThread() ? call : null;
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
        Object current = CURRENT.get()[0];
        while (current != null) {
            CallFuture<?> call = current instanceof Nested nested ? nested.call : (CallFuture<?>) current;
            if (call.executor == executor && (!inBody || call.runner() == Thread.currentThread())) {
                return true;
            }
            current = current instanceof Nested nested ? nested.outer : null;
        }
        return false;
    }
}
