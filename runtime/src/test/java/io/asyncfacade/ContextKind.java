package io.asyncfacade;

import io.micrometer.context.ContextRegistry;
import io.micrometer.context.ContextSnapshotFactory;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.ContextKey;
import io.opentelemetry.context.Scope;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.slf4j.MDC;

/** A kind of context that an operator of {@code propagating} takes along, set and read as users do it. */
record ContextKind(String name, UnaryOperator<Runnable> operator, Consumer<String> set, Supplier<String> get) {

    private static final ContextKey<String> KEY = ContextKey.named("user");
    private static final ThreadLocal<String> TENANT = new ThreadLocal<>();
    static final ThreadLocal<String> PRINCIPAL = new ThreadLocal<>();

    @Override
    public String toString() {
        return name;
    }

    static Stream<ContextKind> all() {
        ContextRegistry registry = new ContextRegistry().registerThreadLocalAccessor("tenant", TENANT);
        ContextSnapshotFactory snapshots = ContextSnapshotFactory.builder()
                .contextRegistry(registry)
                .clearMissing(true)
                .build();
        AtomicReference<Scope> scope = new AtomicReference<>();
        return Stream.of(
                new ContextKind("MDC", ContextKind::withMdc, value -> MDC.put("user", value), () -> MDC.get("user")),
                new ContextKind("Micrometer", task -> snapshots.captureAll().wrap(task), TENANT::set, TENANT::get),
                new ContextKind(
                        "OpenTelemetry",
                        task -> Context.current().wrap(task),
                        value -> {
                            if (value != null) {
                                scope.set(Context.current().with(KEY, value).makeCurrent());
                            } else {
                                scope.getAndSet(null).close();
                            }
                        },
                        () -> Context.current().get(KEY)),
                new ContextKind("original in a field", ContextKind::delegating, PRINCIPAL::set, PRINCIPAL::get),
                new ContextKind("one use", ContextKind::once, PRINCIPAL::set, PRINCIPAL::get));
    }

    /** Removes what a test has left on this thread; the scope of OpenTelemetry is closed by who sets it to null. */
    static void clear() {
        MDC.clear();
        TENANT.remove();
        PRINCIPAL.remove();
    }

    private static Runnable withMdc(Runnable task) {
        Map<String, String> captured = MDC.getCopyOfContextMap();
        return () -> {
            Map<String, String> found = MDC.getCopyOfContextMap();
            setMdc(captured);
            try {
                task.run();
            } finally {
                setMdc(found);
            }
        };
    }

    private static void setMdc(Map<String, String> map) {
        if (map == null) {
            MDC.clear();
        } else {
            MDC.setContextMap(map);
        }
    }

    /** As Spring Security does it: what was found is kept in a field, so it can be used by one thread at a time. */
    static Runnable delegating(Runnable task) {
        return new Delegating(task);
    }

    private static final class Delegating implements Runnable {
        private final Runnable task;
        private final String captured = PRINCIPAL.get();
        private String original;

        Delegating(Runnable task) {
            this.task = task;
        }

        @Override
        public void run() {
            original = PRINCIPAL.get();
            try {
                PRINCIPAL.set(captured);
                task.run();
            } finally {
                PRINCIPAL.set(original);
                original = null;
            }
        }
    }

    /** Good for one use. */
    private static Runnable once(Runnable task) {
        Runnable enclosed = delegating(task);
        AtomicBoolean used = new AtomicBoolean();
        return () -> {
            if (!used.compareAndSet(false, true)) {
                throw new IllegalStateException("used twice");
            }
            enclosed.run();
        };
    }
}
