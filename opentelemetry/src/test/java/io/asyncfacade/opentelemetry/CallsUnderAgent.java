package io.asyncfacade.opentelemetry;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.ExecutorPolicy;
import io.asyncfacade.FacadeExecutor;
import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * The program that runs under the agent: 40 requests, each in its own trace, each makes a call. All calls are made
 * before
 * the first one ends, so that most of them wait. Prints for each policy how many saw the trace of their request in the
 * body and in an Async stage.
 */
final class CallsUnderAgent {

    private static final int REQUESTS = 40;

    private CallsUnderAgent() {}

    public static void main(String[] args) {
        print("carried", policy -> policy);
        print("spans", policy -> policy.around(new CallSpans(GlobalOpenTelemetry.get())));
        print("alone", ExecutorPolicy::withoutCarriers);
    }

    private static void print(String mode, UnaryOperator<ExecutorPolicy> change) {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        Map<String, ExecutorPolicy> policies = new LinkedHashMap<>();
        policies.put("platformThreads(4)", ExecutorPolicy.platformThreads(4));
        policies.put("using(pool).maxConcurrency(2)", ExecutorPolicy.using(pool).maxConcurrency(2));
        policies.put("using(pool)", ExecutorPolicy.using(pool));
        policies.put("serial", ExecutorPolicy.platformThreads(2).serial());
        if (Runtime.version().feature() >= 21) {
            policies.put("virtualThreads()", ExecutorPolicy.virtualThreads());
            policies.put(
                    "virtualThreads().maxConcurrency(3)",
                    ExecutorPolicy.virtualThreads().maxConcurrency(3));
        }
        policies.forEach((name, policy) -> {
            try (FacadeExecutor executor = change.apply(policy).open()) {
                System.out.println(mode + " " + name + ": " + right(executor));
            }
        });
        pool.shutdown();
    }

    private static String right(FacadeExecutor executor) {
        Tracer tracer = GlobalOpenTelemetry.getTracer("test");
        CountDownLatch allMade = new CountDownLatch(1);
        List<CompletableFuture<List<String>>> calls = new ArrayList<>();
        List<String> traces = new ArrayList<>();
        for (int i = 0; i < REQUESTS; i++) {
            Span request = tracer.spanBuilder("GET /" + i).setNoParent().startSpan();
            traces.add(request.getSpanContext().getTraceId());
            Scope scope = request.makeCurrent();
            CompletableFuture<String> body = AsyncCall.call(executor, "CommentClient.fetch", () -> {
                allMade.await();
                return trace();
            });
            calls.add(body.thenApplyAsync(inBody -> List.of(inBody, trace())));
            scope.close();
            request.end();
        }
        allMade.countDown();
        return count(calls, traces, 0) + " bodies, " + count(calls, traces, 1) + " stages";
    }

    private static int count(List<CompletableFuture<List<String>>> calls, List<String> traces, int part) {
        Predicate<Integer> right = i -> calls.get(i).join().get(part).equals(traces.get(i));
        int sum = 0;
        for (int i = 0; i < REQUESTS; i++) {
            sum += right.test(i) ? 1 : 0;
        }
        return sum;
    }

    private static String trace() {
        return Span.current().getSpanContext().getTraceId();
    }
}
