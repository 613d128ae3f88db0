package app;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
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

        @Named("reports")
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
}
