package io.asyncfacade.opentelemetry;

import io.asyncfacade.CallInfo;
import io.asyncfacade.CallInterceptor;
import io.asyncfacade.CallOutcome;
import io.asyncfacade.VoidBody;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes a span of each call, from the call to its outcome: a child of the span that its caller is in, current while the
 * body runs, with an event {@code started} where the waiting ends. Give it to
 * {@link io.asyncfacade.ExecutorPolicy#around}; it serves any number of executors.
 *
 * <table>
 * <caption>The attributes</caption>
 * <tr><th>attribute</th><th>what it says</th></tr>
 * <tr><td>{@code asyncfacade.executor}</td><td>the name of the executor</td></tr>
 * <tr><td>{@code asyncfacade.outcome}</td><td>the name of a {@link CallOutcome}</td></tr>
 * <tr><td>{@code asyncfacade.queued}</td><td>how long the call waited, in seconds</td></tr>
 * <tr><td>{@code asyncfacade.running}</td><td>how long its body ran, in seconds, zero if it never started</td></tr>
 * <tr><td>{@code error.type}</td><td>the class of what the call failed with; the exception itself is recorded</td></tr>
 * </table>
 *
 * <p>The span of a call that failed, was refused or came too late has the status ERROR; a cancelled call is no error.
 * The span of a call that never starts ends as well.
 */
public final class CallSpans implements CallInterceptor {

    private static final AttributeKey<String> EXECUTOR = AttributeKey.stringKey("asyncfacade.executor");
    private static final AttributeKey<String> OUTCOME = AttributeKey.stringKey("asyncfacade.outcome");
    private static final AttributeKey<Double> QUEUED = AttributeKey.doubleKey("asyncfacade.queued");
    private static final AttributeKey<Double> RUNNING = AttributeKey.doubleKey("asyncfacade.running");
    private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");

    private final Tracer tracer;

    /** Those that have not ended; a call leaves at its end, which always comes. */
    private final Map<CallInfo, Span> spans = new ConcurrentHashMap<>();

    /**
     * Makes spans with a tracer named {@code io.asyncfacade}.
     *
     * @param openTelemetry what the application has set up, or {@code GlobalOpenTelemetry.get()} under the agent
     */
    public CallSpans(OpenTelemetry openTelemetry) {
        this.tracer = Objects.requireNonNull(openTelemetry, "openTelemetry").getTracer("io.asyncfacade");
    }

    @Override
    public void before(CallInfo call) {
        spans.put(
                call,
                tracer.spanBuilder(call.name())
                        .setAttribute(EXECUTOR, call.executor())
                        .startSpan());
    }

    @Override
    public void run(CallInfo call, VoidBody body) throws Throwable {
        Span span = spans.get(call);
        if (span == null) { // settled from outside a moment ago
            body.run();
            return;
        }
        span.addEvent("started");
        Scope scope = span.makeCurrent();
        try {
            body.run();
        } finally {
            scope.close();
        }
    }

    @Override
    public void end(CallInfo call) {
        Span span = spans.remove(call);
        if (span == null) {
            return;
        }
        CallOutcome outcome = call.outcome();
        Throwable failure = call.failure();
        span.setAttribute(QUEUED, seconds(call.queuedTime()));
        span.setAttribute(RUNNING, seconds(call.runningTime()));
        if (outcome != null) {
            span.setAttribute(OUTCOME, outcome.name());
        }
        if (failure != null) {
            span.setAttribute(ERROR_TYPE, failure.getClass().getName());
            span.recordException(failure);
            span.setStatus(StatusCode.ERROR);
        }
        span.end();
    }

    private static double seconds(Duration time) {
        return time.toNanos() / 1e9;
    }
}
