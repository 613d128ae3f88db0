package io.asyncfacade.opentelemetry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.ExecutorPolicy;
import io.asyncfacade.FacadeExecutor;
import io.asyncfacade.testing.ManualExecutor;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.testing.junit5.OpenTelemetryExtension;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CallSpansTest {

    @RegisterExtension
    static final OpenTelemetryExtension OTEL = OpenTelemetryExtension.create();

    private final CallSpans spans = new CallSpans(OTEL.getOpenTelemetry());
    private final ManualExecutor manual = new ManualExecutor();

    private FacadeExecutor open(ExecutorPolicy policy) {
        return policy.named("comments").around(spans).open();
    }

    @Test
    void lastsFromTheCallToItsOutcomeAsAChildOfItsCaller() {
        AtomicReference<Span> seen = new AtomicReference<>();
        Span request =
                OTEL.getOpenTelemetry().getTracer("test").spanBuilder("GET /").startSpan();
        try (FacadeExecutor executor = open(ExecutorPolicy.using(manual))) {
            Scope scope = request.makeCurrent();
            AsyncCall.run(executor, "CommentClient.fetch", () -> {
                seen.set(Span.current());
                manual.advance(Duration.ofSeconds(2));
            });
            scope.close();
            manual.advance(Duration.ofSeconds(3));
            manual.runAll();
        }
        SpanData span = only();
        assertEquals("CommentClient.fetch", span.getName());
        assertEquals(request.getSpanContext().getSpanId(), span.getParentSpanId());
        assertEquals(seen.get().getSpanContext().getSpanId(), span.getSpanId(), "current in the body");
        assertEquals("started", span.getEvents().get(0).getName());
        assertEquals("comments", text(span, "asyncfacade.executor"));
        assertEquals("COMPLETED", text(span, "asyncfacade.outcome"));
        assertEquals(3.0, span.getAttributes().get(AttributeKey.doubleKey("asyncfacade.queued")));
        assertEquals(2.0, span.getAttributes().get(AttributeKey.doubleKey("asyncfacade.running")));
        assertEquals(StatusCode.UNSET, span.getStatus().getStatusCode());
        assertEquals(Span.getInvalid(), Span.current(), "nothing is left on the thread");
    }

    @Test
    void showsAFailingBody() {
        try (FacadeExecutor executor = open(ExecutorPolicy.callerThread())) {
            CompletableFuture<Void> call = AsyncCall.run(executor, "CommentClient.fetch", () -> {
                throw new IOException("no such comment");
            });
            assertThrows(CompletionException.class, call::join);
        }
        SpanData span = only();
        assertEquals("FAILED", text(span, "asyncfacade.outcome"));
        assertEquals("java.io.IOException", text(span, "error.type"));
        assertEquals(StatusCode.ERROR, span.getStatus().getStatusCode());
        assertEquals("exception", span.getEvents().get(1).getName());
    }

    @Test
    void endsForCallsThatNeverStart() {
        FacadeExecutor executor = open(
                ExecutorPolicy.using(manual).maxConcurrency(1).queueCapacity(2).queueTimeout(Duration.ofSeconds(1)));
        AsyncCall.run(executor, "first", () -> {});
        AsyncCall.run(executor, "late", () -> {});
        CompletableFuture<Void> cancelled = AsyncCall.run(executor, "cancelled", () -> {});
        AsyncCall.run(executor, "refused", () -> {});
        cancelled.cancel(true);
        manual.runNext();
        manual.advance(Duration.ofSeconds(2));
        AsyncCall.run(executor, "closed", () -> {});
        executor.close(Duration.ZERO);
        List<String> ended = OTEL.getSpans().stream()
                .map(span -> span.getName() + " " + text(span, "asyncfacade.outcome") + " "
                        + span.getStatus().getStatusCode() + " " + span.hasEnded())
                .toList();
        assertEquals(
                List.of(
                        "refused REJECTED ERROR true",
                        "cancelled CANCELLED UNSET true",
                        "first COMPLETED UNSET true",
                        "late TIMED_OUT ERROR true",
                        "closed CANCELLED UNSET true"),
                ended);
    }

    @Test
    void carriesTheCallersContextWithoutBeingTold() {
        AtomicReference<Span> inBody = new AtomicReference<>();
        AtomicReference<Span> inStage = new AtomicReference<>();
        Span request =
                OTEL.getOpenTelemetry().getTracer("test").spanBuilder("GET /").startSpan();
        try (FacadeExecutor executor = ExecutorPolicy.platformThreads(1).open()) {
            Scope scope = request.makeCurrent();
            CompletableFuture<Void> done = AsyncCall.run(executor, "fetch", () -> inBody.set(Span.current()))
                    .thenRunAsync(() -> inStage.set(Span.current()));
            scope.close();
            done.join();
        }
        assertEquals(request, inBody.get());
        assertEquals(request, inStage.get());
        try (FacadeExecutor executor =
                ExecutorPolicy.platformThreads(1).withoutCarriers().open()) {
            Scope scope = request.makeCurrent();
            CompletableFuture<Void> done = AsyncCall.run(executor, "fetch", () -> inBody.set(Span.current()));
            scope.close();
            done.join();
        }
        assertNotEquals(request, inBody.get());
    }

    private static SpanData only() {
        List<SpanData> all = OTEL.getSpans();
        assertTrue(all.size() == 1, () -> all.toString());
        return all.get(0);
    }

    private static String text(SpanData span, String key) {
        return span.getAttributes().get(AttributeKey.stringKey(key));
    }
}
