package io.asyncfacade;

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
            Class.forName("io.asyncfacade.CallEvent"); // fails if its superclass is not there
            return true;
        } catch (ClassNotFoundException | LinkageError none) {
            return false;
        }
    }

    /** Whether an event would be written now. Cheap: the JIT turns it into the test of a field. */
    static boolean isRecording() {
        return AVAILABLE && CallEvent.isRecording();
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
