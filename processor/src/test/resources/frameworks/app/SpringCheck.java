package app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.ComponentModel;
import java.util.concurrent.Executor;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

final class SpringCheck {
    @AsyncFacade(of = Mailer.class, name = "Spring*Async", componentModel = ComponentModel.SPRING)
    interface Holder {}

    @Configuration(proxyBeanMethods = false)
    static class Parts {
        @Bean
        Mailer mailer() {
            return new Mailer.Real();
        }

        @Bean
        @Primary
        Executor usual() {
            return Executors.named("usual");
        }

        @Bean
        Executor reports() {
            return Executors.named("reports");
        }
    }

    static void injectsTheQualifiedExecutor() {
        try (var context = new AnnotationConfigApplicationContext(Parts.class, SpringMailerAsync.class)) {
            SpringMailerAsync mailer = context.getBean(SpringMailerAsync.class);

            assertEquals("hi on usual", mailer.send("hi").join());
            assertEquals("report on reports", mailer.report().join());
        }
    }
}
