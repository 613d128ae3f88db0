package io.asyncfacade;

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

/** The event {@code io.asyncfacade.CallsInFlight}, written for each open executor in the period of the recording. */
@Name("io.asyncfacade.CallsInFlight")
@Label("Calls in Flight")
@Category("AsyncFacade")
@Description("What an executor is doing, and the call that has been with it longest")
@Period("10 s")
@StackTrace(false)
final class ExecutorEvent extends Event {

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
