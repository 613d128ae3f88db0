package io.asyncfacade.pages.javadoc;

import io.asyncfacade.CallInfo;
import io.asyncfacade.CallInterceptor;
import io.asyncfacade.VoidBody;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

class Spans implements CallInterceptor {
    private final Map<CallInfo, Span> spans = new ConcurrentHashMap<>();
    private final Tracer tracer;

    Spans(Tracer tracer) {
        this.tracer = tracer;
    }

    public void before(CallInfo call) {
        spans.put(call, tracer.spanBuilder(call.name()).startSpan());
    }

    @SuppressWarnings("try") // the scope is only closed
    public void run(CallInfo call, VoidBody body) throws Throwable {
        try (Scope scope = spans.get(call).makeCurrent()) {
            body.run();
        }
    }

    public void end(CallInfo call) {
        spans.remove(call).end();
    }
}
