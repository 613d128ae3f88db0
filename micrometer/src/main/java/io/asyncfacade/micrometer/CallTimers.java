package io.asyncfacade.micrometer;

import io.asyncfacade.CallInfo;
import io.asyncfacade.CallListener;
import io.asyncfacade.CallOutcome;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Times the calls of the executors that it listens to. One listener serves any number of executors.
 *
 * <table>
 * <caption>The timers</caption>
 * <tr><th>timer</th><th>what it times</th><th>tags</th></tr>
 * <tr><td>{@code asyncfacade.calls}</td><td>from the call to its outcome: waiting and running</td>
 * <td>{@code call}, {@code executor}, {@code outcome}, {@code exception}</td></tr>
 * <tr><td>{@code asyncfacade.calls.queued}</td><td>from the call to the start of its body, or to its end if the body
 * never started</td><td>{@code call}, {@code executor}</td></tr>
 * </table>
 *
 * <p>{@code outcome} is the name of a {@link CallOutcome}; {@code exception} is the simple name of the class of what
 * the call failed with, or {@code none}. A refused call has waited for nothing, and is not in {@code
 * asyncfacade.calls.queued}.
 */
public final class CallTimers implements CallListener {

    private static final String NONE = "none";

    private final MeterRegistry registry;

    /** By executor, then by call: a record as key would be one more object for each call. */
    private final Map<String, Map<String, TimersOfCall>> timers = new ConcurrentHashMap<>();

    /**
     * Makes a listener.
     *
     * @param registry gets the timers, each when it is needed for the first time
     */
    public CallTimers(MeterRegistry registry) {
        this.registry = Objects.requireNonNull(registry, "registry");
    }

    @Override
    public void onFinished(CallInfo call) {
        CallOutcome outcome = call.outcome();
        if (outcome == null) {
            return;
        }
        TimersOfCall found = of(call);
        long queued = call.queuedTime().toNanos();
        found.ended(outcome, call.failure()).record(queued + call.runningTime().toNanos(), TimeUnit.NANOSECONDS);
        if (outcome != CallOutcome.REJECTED) {
            found.queued.record(queued, TimeUnit.NANOSECONDS);
        }
    }

    private TimersOfCall of(CallInfo call) {
        Map<String, TimersOfCall> ofExecutor = timers.get(call.executor());
        if (ofExecutor == null) {
            ofExecutor = timers.computeIfAbsent(call.executor(), name -> new ConcurrentHashMap<>());
        }
        TimersOfCall found = ofExecutor.get(call.name());
        return found != null
                ? found
                : ofExecutor.computeIfAbsent(call.name(), name -> new TimersOfCall(registry, call.executor(), name));
    }

    /** The timers of one method on one executor. */
    private static final class TimersOfCall {

        private final MeterRegistry registry;
        private final String executor;
        private final String call;
        final Timer queued;
        private final Timer completed;
        private final Map<CallOutcome, Map<String, Timer>> failed = new ConcurrentHashMap<>();

        TimersOfCall(MeterRegistry registry, String executor, String call) {
            this.registry = registry;
            this.executor = executor;
            this.call = call;
            this.completed = timer(CallOutcome.COMPLETED, NONE);
            this.queued = Timer.builder("asyncfacade.calls.queued")
                    .description("How long calls wait for their bodies to start")
                    .tags("call", call, "executor", executor)
                    .register(registry);
        }

        Timer ended(CallOutcome outcome, @Nullable Throwable failure) {
            if (outcome == CallOutcome.COMPLETED) {
                return completed;
            }
            Map<String, Timer> ofOutcome = failed.computeIfAbsent(outcome, key -> new ConcurrentHashMap<>());
            String exception = failure == null ? NONE : name(failure.getClass());
            Timer found = ofOutcome.get(exception);
            return found != null ? found : ofOutcome.computeIfAbsent(exception, name -> timer(outcome, name));
        }

        private Timer timer(CallOutcome outcome, String exception) {
            return Timer.builder("asyncfacade.calls")
                    .description("How long calls take, from the call to its outcome")
                    .tags("call", call, "executor", executor, "outcome", outcome.name(), "exception", exception)
                    .register(registry);
        }

        private static String name(Class<?> type) {
            String simple = type.getSimpleName();
            return simple.isEmpty() ? type.getName() : simple;
        }
    }
}
