package io.asyncfacade;

import jdk.jfr.FlightRecorder;
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
            CallEvent.write(begun, name, executor, queuedNanos, runningNanos, outcome, failure);
        }
    }
}
