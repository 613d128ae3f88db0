package io.asyncfacade;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The stack of a body that is slow, for the log: not a failure. See {@link ExecutorPolicy#slowAfter}. */
@SuppressWarnings("serial") // not written to a stream
final class SlowCall extends Throwable {

    private SlowCall(Thread thread, StackTraceElement[] stack) {
        super("the stack of " + thread.getName());
        setStackTrace(stack);
    }

    /** Logs that the body of the call has been running for so long. */
    static void log(CallInfo call, long nanos, Supplier<String> executor) {
        try {
            Logger logger = System.getLogger("io.asyncfacade");
            if (logger.isLoggable(Level.WARNING)) {
                Thread thread = call.thread();
                StackTraceElement[] stack = thread == null ? new StackTraceElement[0] : thread.getStackTrace();
                boolean inside = thread != null && call.thread() == thread; // else it is that of the next call
                logger.log(
                        Level.WARNING,
                        message(call, nanos, inside ? thread : null, executor),
                        inside && thread != null ? new SlowCall(thread, stack) : null);
            }
        } catch (Throwable failure) {
            Uncaught.report(failure); // the log is broken; that is not the fault of the call
        }
    }

    private static String message(CallInfo call, long nanos, @Nullable Thread thread, Supplier<String> executor) {
        String where = thread != null
                ? " on thread " + thread.getName()
                : call.phase() == CallInfo.Phase.ENDED ? ", and has ended just now" : ", and follows a stage";
        return call.name() + " has been running for " + CallRules.duration(nanos) + where + "; executor "
                + executor.get();
    }
}
