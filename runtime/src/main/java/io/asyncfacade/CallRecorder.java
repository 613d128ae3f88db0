package io.asyncfacade;

import org.jspecify.annotations.Nullable;

/**
 * Writes an event of the JDK Flight Recorder for each call while somebody records. A JDK without the recorder is fine:
 * then nobody does.
 */
final class CallRecorder {

    private static final boolean AVAILABLE = isAvailable();

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

    static void record(
            String name,
            @Nullable String executor,
            long queuedNanos,
            long runningNanos,
            CallOutcome outcome,
            @Nullable Throwable failure) {
        if (isRecording()) {
            CallEvent.write(name, executor, queuedNanos, runningNanos, outcome, failure);
        }
    }
}
