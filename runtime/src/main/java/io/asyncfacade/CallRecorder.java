package io.asyncfacade;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Writes the events of the JDK Flight Recorder while it records: one for each call, and from time to time one for each
 * executor. A JDK without the recorder is fine: then there are none.
 */
final class CallRecorder {

    private static final boolean AVAILABLE = isAvailable();

    /** The executors that are open. The recorder, which has locks of its own, is not called under this one. */
    @GuardedBy("OPEN") private static final Set<FacadeExecutor> OPEN = Collections.newSetFromMap(new WeakHashMap<>());

    /** Whether the recorder asks for the state of the executors. */
    private static final AtomicBoolean ASKED = new AtomicBoolean();

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

    // ---- calls

    /** Returns the event of a call that is made now. */
    static Object beginEvent() {
        if (!ASKED.get()) {
            askForExecutors();
        }
        return CallEvent.begun();
    }

    /**
     * Writes the event of a call that is settled now.
     *
     * @param begun what {@link #beginEvent} returned when the call was made; null if nothing was recorded then
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

    /**
     * A call on a plain executor that was made while the flight recorder runs.
     *
     * @param <T> the type of the value
     */
    static final class RecordedCall<T extends @Nullable Object> extends CallFuture<T> {

        private final Object event = beginEvent();
        private final long submitted = FacadeExecutor.timeOf(stages).nanoTime();
        private volatile long started;
        private volatile boolean hasStarted;

        RecordedCall(Executor stages, OnCancel onCancel, String name, Object body) {
            super(stages, onCancel, name, body);
        }

        @Override
        void started() {
            started = FacadeExecutor.timeOf(stages).nanoTime();
            hasStarted = true;
        }

        @Override
        void finishing(CallOutcome outcome, @Nullable Throwable failure) {
            long now = FacadeExecutor.timeOf(stages).nanoTime();
            long start = hasStarted ? started : now;
            record(event, name, target().getClass().getName(), start - submitted, now - start, outcome, failure);
        }
    }

    // ---- executors

    static void opened(FacadeExecutor executor) {
        if (AVAILABLE) {
            synchronized (OPEN) {
                OPEN.add(executor);
            }
            if (!ASKED.get() && CallEvent.isRecorderInUse()) {
                askForExecutors();
            }
        }
    }

    /** The last one to be closed lets the recorder go, which would hold the class loader of the library. */
    static void closed(FacadeExecutor executor) {
        if (AVAILABLE) {
            boolean last;
            synchronized (OPEN) {
                OPEN.remove(executor);
                last = OPEN.isEmpty();
            }
            if (last) {
                stop();
            }
        }
    }

    private static void askForExecutors() {
        if (ASKED.compareAndSet(false, true)) {
            ExecutorEvent.start();
        }
    }

    /** An executor that is opened at this very moment may be missed until its next call. */
    private static void stop() {
        if (ASKED.compareAndSet(true, false)) {
            ExecutorEvent.stop();
        }
    }

    /** Called by the recorder when it wants to know. */
    static void recordExecutors() {
        List<FacadeExecutor> executors;
        synchronized (OPEN) {
            executors = new ArrayList<>(OPEN);
        }
        if (executors.isEmpty()) {
            stop(); // they have been forgotten without being closed
        }
        executors.forEach(ExecutorEvent::write);
    }
}
