package io.asyncfacade.pages;

import io.asyncfacade.CallInfo;
import io.asyncfacade.CallListener;
import io.asyncfacade.ExecutorPolicy;
import io.asyncfacade.FacadeExecutor;
import io.asyncfacade.Overflow;
import io.asyncfacade.ShutdownReport;
import io.opentelemetry.context.Context;
import java.time.Duration;
import java.util.Map;
import org.slf4j.MDC;

/** docs/executors.md. */
final class Executors {

    private Executors() {}

    static ExecutorPolicy policy() {
        ExecutorPolicy policy = ExecutorPolicy.platformThreads(8)
                .named("comments")
                .maxConcurrency(6)
                .queueCapacity(1_000)
                .onOverflow(Overflow.blockUpTo(Duration.ofMillis(200)))
                .queueTimeout(Duration.ofSeconds(1))
                .timeout(Duration.ofSeconds(3))
                .listener(new Metrics());
        return policy;
    }

    static ExecutorPolicy context(ExecutorPolicy policy) {
        policy = policy.propagating(task -> withLogContext(MDC.getCopyOfContextMap(), task));
        policy = policy.propagating(Context.current()::wrap); // wrong: captured once, when the policy is made
        policy = policy.propagating(task -> Context.current().wrap(task)); // right: captured with each call
        return policy;
    }

    static ShutdownReport close(FacadeExecutor executor) {
        ShutdownReport report = executor.close(Duration.ofSeconds(5));
        return report;
    }

    private static Runnable withLogContext(Map<String, String> context, Runnable task) {
        return () -> {
            MDC.setContextMap(context);
            try {
                task.run();
            } finally {
                MDC.clear();
            }
        };
    }

    /** Counts calls. */
    static final class Metrics implements CallListener {

        @Override
        public void onFinished(CallInfo call) {}
    }
}
