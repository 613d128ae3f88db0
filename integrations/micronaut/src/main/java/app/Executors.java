package app;

import io.asyncfacade.ExecutorPolicy;
import io.asyncfacade.FacadeExecutor;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.core.propagation.PropagatedContext;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.concurrent.Executor;

/** The executors of the adapters. */
@Factory
class Executors {

    @Bean(preDestroy = "close", typed = {FacadeExecutor.class, Executor.class})
    @Singleton
    @Named("quotes")
    FacadeExecutor quotes() {
        return ExecutorPolicy.platformThreads(4)
                .named("quotes")
                .propagating(task -> PropagatedContext.getOrEmpty().wrap(task))
                .open();
    }
}
