package io.asyncfacade;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.FlightRecorder;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.Period;
import jdk.jfr.StackTrace;
import jdk.jfr.Timespan;
import org.jspecify.annotations.Nullable;

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
        return CallRecorder.CallEvent.begun();
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

    /**
     * The event {@code io.asyncfacade.CallsInFlight}, written for each open executor in the period of the recording.
     */
    @Name("io.asyncfacade.CallsInFlight")
    @Label("Calls in Flight")
    @Category("AsyncFacade")
    @Description("What an executor is doing, and the call that has been with it longest")
    @Period("10 s")
    @StackTrace(false)
    private static final class ExecutorEvent extends Event {

        private static final Runnable HOOK = ExecutorRecorder::recordExecutors;

        @Label("Executor")
        @Nullable String executor;

        @Label("Queued")
        @Description("Calls whose bodies have not started")
        long queued;

        @Label("Running")
        @Description("Calls whose bodies have started and not returned, abandoned ones included")
        long running;

        @Label("Abandoned")
        @Description("Calls that were settled from outside and whose bodies have not returned")
        long abandoned;

        @Label("Oldest Call")
        @Nullable String oldestCall;

        @Label("Oldest Call Phase")
        @Nullable String oldestPhase;

        @Label("Oldest Call Queued Time")
        @Timespan
        long oldestQueuedTime;

        @Label("Oldest Call Running Time")
        @Timespan
        long oldestRunningTime;

        static void start() {
            FlightRecorder.addPeriodicEvent(ExecutorEvent.class, HOOK);
        }

        static void stop() {
            FlightRecorder.removePeriodicEvent(HOOK);
        }

        static void write(FacadeExecutor executor) {
            ExecutorEvent event = new ExecutorEvent();
            if (!event.isEnabled()) {
                return;
            }
            ExecutorStats stats = executor.stats();
            event.executor = executor.name();
            event.queued = stats.queued();
            event.running = stats.running();
            event.abandoned = stats.abandoned();
            CallInfo oldest = executor.oldestCall();
            if (oldest != null) {
                event.oldestCall = oldest.name();
                event.oldestPhase = oldest.phase().name();
                event.oldestQueuedTime = oldest.queuedTime().toNanos();
                event.oldestRunningTime = oldest.runningTime().toNanos();
            }
            event.commit();
        }
    }
}
