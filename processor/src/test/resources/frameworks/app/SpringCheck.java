package app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.ComponentModel;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import org.springframework.aop.Advisor;
import org.springframework.aop.ClassFilter;
import org.springframework.aop.MethodBeforeAdvice;
import org.springframework.aop.framework.autoproxy.DefaultAdvisorAutoProxyCreator;
import org.springframework.aop.support.AopUtils;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.NameMatchMethodPointcut;
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

    @AsyncFacade(of = Ledger.class, name = "Spring*Async", componentModel = ComponentModel.SPRING)
    @AsyncFacade.On("ledger")
    interface Ledgers {
        @AsyncFacade.On("audit")
        String audit();
    }

    /** Three executors, and none is primary. */
    @Configuration(proxyBeanMethods = false)
    static class LedgerParts {
        @Bean
        Ledger realLedger() {
            return new Ledger.Real();
        }

        @Bean
        Executor ledger() {
            return Executors.named("ledger");
        }

        @Bean
        Executor audit() {
            return Executors.named("audit");
        }

        @Bean
        Executor other() {
            return Executors.named("other");
        }
    }

    /** Makes a proxy of every adapter, as an application does for transactions, metrics or security. */
    @Configuration(proxyBeanMethods = false)
    static class Proxied extends LedgerParts {
        static final List<String> CALLS = new CopyOnWriteArrayList<>();

        @Bean
        static DefaultAdvisorAutoProxyCreator proxies() {
            var creator = new DefaultAdvisorAutoProxyCreator();
            creator.setProxyTargetClass(true);
            return creator;
        }

        @Bean
        static Advisor recording() {
            var pointcut = new NameMatchMethodPointcut() {
                @Override
                public ClassFilter getClassFilter() {
                    return type -> type == SpringLedgerAsync.class;
                }
            };
            pointcut.setMappedName("book");
            return new DefaultPointcutAdvisor(
                    pointcut, (MethodBeforeAdvice) (method, arguments, target) -> CALLS.add(method.getName()));
        }
    }

    static void aNamedDefaultExecutorIsNotAmbiguous() {
        try (var context = new AnnotationConfigApplicationContext(LedgerParts.class, SpringLedgerAsync.class)) {
            SpringLedgerAsync ledger = context.getBean(SpringLedgerAsync.class);

            assertEquals("entry on ledger", ledger.book("entry").join());
            assertEquals("audit on audit", ledger.audit().join());
        }
    }

    static void anAdapterCanBeProxied() {
        try (var context = new AnnotationConfigApplicationContext(Proxied.class, SpringLedgerAsync.class)) {
            SpringLedgerAsync ledger = context.getBean(SpringLedgerAsync.class);

            assertTrue(AopUtils.isCglibProxy(ledger));
            assertEquals("entry on ledger", ledger.book("entry").join());
            assertEquals("audit on audit", ledger.audit().join());
            assertEquals(List.of("book"), Proxied.CALLS);
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
