package io.asyncfacade.spring.boot;

import io.micrometer.context.ContextSnapshotFactory;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.slf4j.MDC;
import org.springframework.util.ClassUtils;

/**
 * What a call takes along from its caller: all that Micrometer's context-propagation knows, which is the observation
 * and with Spring Security the principal, and the MDC, which it knows only if the application has registered it.
 */
final class CallerContext {

    private CallerContext() {}

    static UnaryOperator<Runnable> operator() {
        // A thread that has served another call, or runs this one inside of it, must not lend it that one's context.
        ContextSnapshotFactory snapshots =
                ContextSnapshotFactory.builder().clearMissing(true).build();
        UnaryOperator<Runnable> captured = task -> snapshots.captureAll().wrap(task);
        return ClassUtils.isPresent("org.slf4j.MDC", CallerContext.class.getClassLoader())
                ? task -> captured.apply(Mdc.carry(task))
                : captured;
    }

    /** In a class of its own, for applications without SLF4J. */
    private static final class Mdc {

        static Runnable carry(Runnable task) {
            Map<String, String> captured = MDC.getCopyOfContextMap();
            return () -> {
                Map<String, String> found = MDC.getCopyOfContextMap();
                set(captured);
                try {
                    task.run();
                } finally {
                    set(found);
                }
            };
        }

        private static void set(Map<String, String> values) {
            if (values == null) {
                MDC.clear();
            } else {
                MDC.setContextMap(values);
            }
        }
    }
}
