package io.asyncfacade;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The executors that are open, of which each writes an event from time to time while the JDK Flight Recorder records.
 */
final class ExecutorRecorder {

    /** The recorder, which has locks of its own, is not called under this one. */
    @GuardedBy("OPEN") private static final Set<FacadeExecutor> OPEN = Collections.newSetFromMap(new WeakHashMap<>());

    /** Whether the recorder asks for the state of the executors. */
    private static final AtomicBoolean ASKED = new AtomicBoolean();

    private ExecutorRecorder() {}

    /** Returns the event of a call that is made now; the first one has the executors asked as well. */
    static Object beginCall() {
        if (!ASKED.get()) {
            askForExecutors();
        }
        return CallEvent.begun();
    }

    static void opened(FacadeExecutor executor) {
        if (CallRecorder.AVAILABLE) {
            synchronized (OPEN) {
                OPEN.add(executor);
            }
            if (!ASKED.get() && CallRecorder.isInUse()) {
                askForExecutors();
            }
        }
    }

    /** The last one to be closed lets the recorder go, which would hold the class loader of the library. */
    static void closed(FacadeExecutor executor) {
        if (CallRecorder.AVAILABLE) {
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
