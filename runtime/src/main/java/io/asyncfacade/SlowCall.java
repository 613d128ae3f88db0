package io.asyncfacade;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/** The stack of a body that is slow, for the log: not a failure. See {@link ExecutorPolicy#slowAfter}. */
@SuppressWarnings("serial") // not written to a stream
final class SlowCall extends Throwable {

    private SlowCall(Thread thread, StackTraceElement[] stack) {
        super("the stack of " + thread.getName());
        setStackTrace(stack);
    }

    /** Logs that the body of the call has been running for so long. */
    static void log(ManagedCall<?> call, long nanos) {
        try {
            Logger logger = System.getLogger("io.asyncfacade");
            if (logger.isLoggable(Level.WARNING)) {
                Thread thread = call.thread();
                StackTraceElement[] stack = thread == null ? new StackTraceElement[0] : thread.getStackTrace();
                boolean inside = thread != null && call.thread() == thread; // else it is that of the next call
                logger.log(
                        Level.WARNING,
                        message(call, nanos, inside ? thread : null),
                        inside && thread != null ? new SlowCall(thread, stack) : null);
            }
        } catch (Throwable failure) {
            Uncaught.report(failure); // the log is broken; that is not the fault of the call
        }
    }

    private static String message(ManagedCall<?> call, long nanos, @Nullable Thread thread) {
        String where = thread != null
                ? " on thread " + thread.getName()
                : call.state() == PhasedFuture.DONE ? ", and has ended just now" : ", and follows a stage";
        return call.name + " has been running for " + CallStage.duration(nanos) + where + "; executor "
                + call.facade().numbers();
    }
}
