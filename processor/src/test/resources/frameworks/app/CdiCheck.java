package app;

import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.enterprise.inject.spi.DeploymentException;
import jakarta.inject.Named;
import jakarta.inject.Qualifier;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.concurrent.Executor;

final class CdiCheck {
    /** A bean whose only qualifier is a name is still a default one; this one takes it out of the way. */
    @Qualifier
    @Retention(RetentionPolicy.RUNTIME)
    @interface Extra {}

    @ApplicationScoped
    static class Parts {
        @Produces
        @Dependent
        Executor usual() {
            return Executors.named("usual");
        }

        @Produces
        @Dependent
        @Extra
        @Named("reports")
        Executor reports() {
            return Executors.named("reports");
        }
    }

    @ApplicationScoped
    static class NamedParts {
        @Produces
        @Dependent
        Executor usual() {
            return Executors.named("usual");
        }

        @Produces
        @Dependent
        @Named("reports")
        Executor reports() {
            return Executors.named("reports");
        }
    }

    @ApplicationScoped
    static class LedgerParts {
        @Produces
        @Dependent
        @Named("ledger")
        Executor ledger() {
            return Executors.named("ledger");
        }

        @Produces
        @Dependent
        @Named("audit")
        Executor audit() {
            return Executors.named("audit");
        }
    }

    static void aNamedDefaultExecutorIsNotAmbiguous() {
        SeContainerInitializer initializer = SeContainerInitializer.newInstance()
                .setClassLoader(CdiCheck.class.getClassLoader())
                .disableDiscovery()
                .addBeanClasses(Ledger.Real.class, LedgerParts.class, LedgerAsync.class);
        try (SeContainer container = initializer.initialize()) {
            Executors.assertEachCallOnItsExecutor(
                    container.select(LedgerAsync.class).get());
        }
    }

    /** So that the qualifier is known to be needed, as the page for users says. */
    static void aNameAloneMakesTheOtherExecutorAmbiguous() {
        SeContainerInitializer initializer = SeContainerInitializer.newInstance()
                .setClassLoader(CdiCheck.class.getClassLoader())
                .disableDiscovery()
                .addBeanClasses(Mailer.Real.class, NamedParts.class, MailerAsync.class);

        assertThrows(DeploymentException.class, initializer::initialize);
    }

    static void injectsTheNamedExecutor() {
        SeContainerInitializer initializer = SeContainerInitializer.newInstance()
                .setClassLoader(CdiCheck.class.getClassLoader())
                .disableDiscovery()
                .addBeanClasses(Mailer.Real.class, Parts.class, MailerAsync.class);
        try (SeContainer container = initializer.initialize()) {
            Executors.assertEachCallOnItsExecutor(
                    container.select(MailerAsync.class).get());
        }
    }
}
