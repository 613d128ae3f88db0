package app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.ComponentModel;
import java.util.concurrent.Executor;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
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

    interface Shop {
        Order order();
    }

    interface Order {
        @AsyncFacade.On("reports")
        String describe();

        Shop shop();
    }

    @AsyncFacade(
            of = {Shop.class, Order.class},
            nested = true,
            name = "Scanned*Async",
            componentModel = ComponentModel.SPRING)
    interface Shops {}

    @Configuration(proxyBeanMethods = false)
    static class ShopParts extends Parts {
        @Bean
        Shop shop() {
            return () -> new Order() {
                @Override
                public String describe() {
                    return "order on " + Thread.currentThread().getName();
                }

                @Override
                public Shop shop() {
                    return null;
                }
            };
        }
    }

    /** No bean is the delegate of an order, so that a scan that took its adapter for a component would fail. */
    static void adaptersThatOthersMakeAreNoComponents() {
        try (var context = new AnnotationConfigApplicationContext()) {
            context.setClassLoader(SpringCheck.class.getClassLoader());
            context.register(ShopParts.class);
            var scanner = new ClassPathBeanDefinitionScanner(context);
            scanner.setResourcePattern("Scanned*.class");
            scanner.scan("app");
            context.refresh();
            var shop = context.getBean(ScannedSpringCheck_ShopAsync.class);

            assertEquals(
                    "order on reports",
                    shop.order().thenCompose(order -> order.describe()).join());
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
