package app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.inject.Named;
import java.util.concurrent.Executor;

/** Adapters in a normal scope of CDI are proxies, which Weld makes of a class with a constructor of its own for them. */
final class ProxyCheck {
    @io.asyncfacade.AsyncFacade
    public interface Counter {
        int next(int number);
    }

    @Dependent
    static class Real implements Counter {
        @Override
        public int next(int number) {
            return number + 1;
        }
    }

    @ApplicationScoped
    static class Parts {
        @Produces
        @Dependent
        @Named("calls")
        Executor calls() {
            return Runnable::run;
        }
    }

    static void anAdapterOfANormalScopeIsAProxyThatCallsIt() {
        SeContainerInitializer initializer = SeContainerInitializer.newInstance()
                .setClassLoader(ProxyCheck.class.getClassLoader())
                .disableDiscovery()
                .addBeanClasses(Real.class, Parts.class, ProxyCheck_CounterAsync.class);
        try (SeContainer container = initializer.initialize()) {
            ProxyCheck_CounterAsync counter =
                    container.select(ProxyCheck_CounterAsync.class).get();

            assertNotSame(ProxyCheck_CounterAsync.class, counter.getClass());
            assertEquals(8, counter.next(7).join());
        }
    }
}
