package io.asyncfacade.spring.boot;

import io.asyncfacade.FacadeExecutor;
import io.asyncfacade.micrometer.FacadeExecutorMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.beans.factory.DisposableBean;

/**
 * Shows each executor of the application in each of its registries. A registry may be there for longer than the
 * application, like one that several applications of a process share, so the meters leave with the application.
 */
final class FacadeExecutorMeters implements MeterBinder, DisposableBean {

    private final FacadeExecutors executors;
    private final Queue<FacadeExecutorMetrics> bound = new ConcurrentLinkedQueue<>();

    FacadeExecutorMeters(FacadeExecutors executors) {
        this.executors = executors;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        executors.follow(executor -> bind(executor, registry));
    }

    private void bind(FacadeExecutor executor, MeterRegistry registry) {
        FacadeExecutorMetrics metrics = new FacadeExecutorMetrics(executor);
        metrics.bindTo(registry);
        bound.add(metrics);
    }

    @Override
    public void destroy() {
        bound.forEach(FacadeExecutorMetrics::close);
    }
}
