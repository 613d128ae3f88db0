package io.asyncfacade;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.FlightRecorder;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import jdk.jfr.Timespan;
import org.jspecify.annotations.Nullable;

/**
 * Writes an event for each call while the JDK Flight Recorder records. A JDK without the recorder is fine: then there
 * are none.
 */
final class CallRecorder {

    static final boolean AVAILABLE = isAvailable();

    private CallRecorder() {}

    private static boolean isAvailable() {
        try {
            Class.forName("jdk.jfr.Event", false, CallRecorder.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError none) {
            return false;
        }
    }

    /** Whether an event would be written now. Cheap: the JIT turns it into the test of two fields. */
    static boolean isRecording() {
        return AVAILABLE && isInUse() && CallEvent.isRecording();
    }

    /**
     * Whether there has been a recording. To be asked before the class of an event is loaded, which starts the
     * recorder: the first call of a program would take a tenth of a second longer.
     */
    static boolean isInUse() {
        return FlightRecorder.isInitialized();
    }

    /**
     * Writes the event of a call that is settled now.
     *
     * @param begun what {@link ExecutorRecorder#beginCall} returned when the call was made; null if nothing was
     * recorded then
     */
    static void record(
            @Nullable Object begun,
            String name,
            @Nullable String executor,
            long queuedNanos,
            long runningNanos,
            CallOutcome outcome,
            @Nullable Throwable failure) {
        if (isRecording()) {
            CallEvent event = begun == null ? new CallEvent() : (CallEvent) begun;
            event.name = name;
            event.executor = executor;
            event.queuedTime = queuedNanos;
            event.runningTime = runningNanos;
            event.outcome = outcome.name();
            // A cancelled call has no failure, as CallInfo says.
            event.failure = failure != null && outcome != CallOutcome.CANCELLED
                    ? failure.getClass().getName()
                    : null;
            event.commit();
        }
    }

    /**
     * The event {@code io.asyncfacade.Call}, written when a call is settled. It lasts from the moment when the call was
     * made; if that was before the recording, it has no duration.
     */
    @Name("io.asyncfacade.Call")
    @Label("Asynchronous Call")
    @Category("AsyncFacade")
    @Description("A call of an adapter that has been settled")
    @StackTrace(false)
    static final class CallEvent extends Event {

        /** Asked whether events are wanted; never written. */
        private static final CallEvent PROBE = new CallEvent();

        @Label("Name")
        @Nullable String name;

        @Label("Executor")
        @Nullable String executor;

        @Label("Queued Time")
        @Description("From the call until its body started")
        @Timespan
        long queuedTime;

        @Label("Running Time")
        @Description("From the start of the body until the call was settled")
        @Timespan
        long runningTime;

        @Label("Outcome")
        @Nullable String outcome;

        @Label("Failure")
        @Description("The class of the exception")
        @Nullable String failure;

        static boolean isRecording() {
            return PROBE.isEnabled();
        }

        /** Returns the event of a call that begins now. */
        static CallEvent begun() {
            CallEvent event = new CallEvent();
            event.begin();
            return event;
        }
    }
}
