package io.asyncfacade;

import java.lang.Thread.UncaughtExceptionHandler;
import org.jspecify.annotations.Nullable;

/**
 * Where a {@link CurrentWork} notes something on the current thread.
 *
 * <p>On a platform thread that is a thread-local array: a class of the JDK, which stays with the thread, so that a call
 * costs no object, and a thread of somebody else's pool does not hold on to this library.
 *
 * <p>A virtual thread often lives for one call, and its first thread-local takes more memory than all of that call. So
 * the note takes the place of the thread's handler for uncaught exceptions, and passes on to it what it is given. A
 * body that sets a handler of its own there takes the note away, as if the thread worked for nobody.
 */
final class ThreadNote {

    private static final ThreadLocal<@Nullable Object[]> PLACE = ThreadLocal.withInitial(() -> new Object[1]);

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

    /** Does what the thread would have done without a note. */
    static void passOn(@Nullable Object outer, Thread thread, Throwable failure) {
        if (outer instanceof UncaughtExceptionHandler handler) {
            handler.uncaughtException(thread, failure);
        } else {
            thread.getThreadGroup().uncaughtException(thread, failure);
        }
    }
}
