package app;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.exceptions.DependencyInjectionException;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.Executor;

/** Micronaut's processor runs in the same compilation, and makes the bean definition of the adapter. */
final class MicronautCheck {
    @Factory
    static class Parts {
        @Bean
        Mailer mailer() {
            return new Mailer.Real();
        }

        @Primary
        @Singleton
        Executor usual() {
            return Executors.named("usual");
        }

        @Bean
        Ledger ledger() {
            return new Ledger.Real();
        }

        @Named("ledger")
        @Singleton
        Executor ledgerExecutor() {
            return Executors.named("ledger");
        }

        @Named("audit")
        @Singleton
        Executor audit() {
            return Executors.named("audit");
        }

        @Named("reports")
        @Requires(missingProperty = "without.reports")
        @Singleton
        Executor reports() {
            return Executors.named("reports");
        }
    }

    static void injectsTheNamedExecutor() {
        try (ApplicationContext context = ApplicationContext.builder()
                .classLoader(MicronautCheck.class.getClassLoader())
                .start()) {
            Executors.assertEachCallOnItsExecutor(context.getBean(MailerAsync.class));
        }
    }

    static void injectsTheNamedDefaultExecutor() {
        try (ApplicationContext context = ApplicationContext.builder()
                .classLoader(MicronautCheck.class.getClassLoader())
                .start()) {
            Executors.assertEachCallOnItsExecutor(context.getBean(LedgerAsync.class));
        }
    }

    /** The primary executor would do for a parameter that asks for no name, whatever the parameter is called. */
    static void doesNotTakeTheUsualExecutorForTheNamedOne() {
        try (ApplicationContext context = ApplicationContext.builder()
                .classLoader(MicronautCheck.class.getClassLoader())
                .properties(Map.of("without.reports", true))
                .start()) {
            Throwable failure =
                    assertThrows(DependencyInjectionException.class, () -> context.getBean(MailerAsync.class));

            assertTrue(failure.getMessage().contains("@Named('reports')"), failure.getMessage());
        }
    }
}
