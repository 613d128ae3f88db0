package app;

import io.asyncfacade.ExecutorPolicy;
import io.asyncfacade.FacadeExecutor;
import io.asyncfacade.micrometer.CallTimers;
import io.asyncfacade.micrometer.FacadeExecutorMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.concurrent.Executor;
import org.eclipse.microprofile.context.ThreadContext;

/** The executors of the adapters. */
public class Executors {

    @Produces
    @Singleton
    @Named("quotes")
    Executor quotes(ThreadContext context, MeterRegistry meters) {
        FacadeExecutor executor = ExecutorPolicy.platformThreads(4)
                .named("quotes")
                .propagating(context::contextualRunnable)
                .listener(new CallTimers(meters))
                .open();
        new FacadeExecutorMetrics(executor).bindTo(meters);
        return executor;
    }

    void close(@Disposes @Named("quotes") Executor quotes) {
        ((FacadeExecutor) quotes).close();
    }
}
