package io.asyncfacade.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.FacadeExecutor;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.GenericApplicationContext;

/** Contexts one after the other, as devtools and cached test contexts make them, and one below the other. */
class SeveralContextsTest {

    /** A registry that is there for longer than a context; Spring Boot closes the others with theirs. */
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry() {
        @Override
        public void close() {}
    };

    private SpringApplicationBuilder application(int limit) {
        ApplicationContextInitializer<GenericApplicationContext> sharing = context -> context.registerBean(
                "registry", MeterRegistry.class, () -> registry, bean -> bean.setDestroyMethodName(""));
        return new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .initializers(sharing)
                .properties(
                        "spring.main.banner-mode=off",
                        "logging.level.root=ERROR",
                        "asyncfacade.executors.comments.max-concurrency=" + limit);
    }

    @Test
    void aRegistryThatOutlivesAContextShowsTheExecutorsOfTheNextOne() {
        for (int limit = 2; limit <= 3; limit++) {
            try (ConfigurableApplicationContext context = application(limit).run()) {
                AsyncCall.run(context.getBean("comments", Executor.class), "Store.read", () -> {})
                        .join();
                assertThat(registry.get("executor.pool.max")
                                .tag("name", "comments")
                                .gauge()
                                .value())
                        .isEqualTo(limit);
                assertThat(registry.get("executor.completed")
                                .tag("name", "comments")
                                .functionCounter()
                                .count())
                        .isEqualTo(1);
            }
            assertThat(registry.find("executor.pool.max")
                            .tag("name", "comments")
                            .meter())
                    .isNull();
            assertThat(registry.find("asyncfacade.executor.abandoned").meter()).isNull();
        }
    }

    /** Devtools loads the classes of the application again, and keeps its libraries: ours, with their threads. */
    @Test
    void noThreadKeepsTheClassLoaderOfAContextThatIsGone() throws Exception {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        List<Executor> executors = new ArrayList<>();
        for (int restart = 0; restart < 2; restart++) {
            ClassLoader own = new URLClassLoader(new URL[0], before);
            Thread.currentThread().setContextClassLoader(own);
            try (ConfigurableApplicationContext context = application(2)
                    .properties("asyncfacade.executors.borrowing.threads=application")
                    .properties("asyncfacade.executors.comments.timeout=1h", "asyncfacade.executors.late.timeout=1ms")
                    .run()) {
                for (String name : List.of("comments", "borrowing", "late")) {
                    Executor executor = context.getBean(name, Executor.class);
                    executors.add(executor);
                    AsyncCall.call(
                                    executor,
                                    "Store.read",
                                    () -> Thread.currentThread().getContextClassLoader())
                            .thenAcceptAsync(seen -> assertThat(seen).isSameAs(own))
                            .exceptionally(late -> {
                                assertThat(name).isEqualTo("late");
                                return null;
                            })
                            .join();
                }
            } finally {
                Thread.currentThread().setContextClassLoader(before);
            }
            for (Thread thread : Thread.getAllStackTraces().keySet()) {
                if (thread.getContextClassLoader() == own) {
                    thread.join(10_000); // those of the executors are about to end
                    assertThat(thread.isAlive()).as(thread.getName()).isFalse();
                }
            }
            assertThat(registry.find("executor.active").tag("name", "comments").meter())
                    .isNull();
        }
        assertThat(executors).hasSize(6).allMatch(executor -> ((FacadeExecutor) executor).isShutdown());
    }

    @Test
    void aContextTakesTheExecutorsOfItsParent() {
        ConfigurableApplicationContext child = application(2)
                .child(Application.class)
                .web(WebApplicationType.NONE)
                .run();
        FacadeExecutor executor = child.getBean("comments", FacadeExecutor.class);
        assertThat(child.containsLocalBean("comments")).isFalse();
        child.close();
        assertThat(executor.isShutdown()).as("it is the parent's to close").isFalse();
        ((ConfigurableApplicationContext) child.getParent()).close();
        assertThat(executor.isShutdown()).isTrue();
    }

    @Test
    void beansThatAreMadeLateAreClosedInOrderToo() throws Exception {
        ConfigurableApplicationContext context =
                application(2).lazyInitialization(true).run();
        FacadeExecutor executor = context.getBean("comments", FacadeExecutor.class);
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        CompletableFuture<Boolean> call = AsyncCall.call(executor, "Store.read", () -> {
            running.countDown();
            go.await();
            return context.getBeanFactory().containsSingleton("comments");
        });
        running.await();
        Thread closing = new Thread(context::close);
        closing.start();
        while (!executor.isShutdown()) {
            Thread.onSpinWait();
        }
        go.countDown();
        closing.join();
        assertThat(call.join()).as("nothing had been destroyed").isTrue();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Application {}
}
