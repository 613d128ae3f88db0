package io.asyncfacade.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.ExecutorPolicy;
import io.asyncfacade.FacadeExecutor;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class RunningApplicationTest {

    private static ConfigurableApplicationContext start(String... properties) {
        return new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .properties("spring.main.banner-mode=off", "logging.level.root=WARN")
                .properties(properties)
                .run();
    }

    @Test
    void atShutdownNoCallIsLostAndWhatTheyUseIsStillOpen() throws Exception {
        ConfigurableApplicationContext context = start("asyncfacade.executors.comments.max-concurrency=4");
        Store store = context.getBean(Store.class);
        List<CompletableFuture<String>> calls = new ArrayList<>();
        CountDownLatch running = new CountDownLatch(8);
        CountDownLatch go = new CountDownLatch(1);
        for (String name : List.of("comments", "own")) {
            Executor executor = context.getBean(name, Executor.class);
            for (int i = 0; i < 50; i++) {
                calls.add(AsyncCall.call(executor, "Store.read", () -> {
                    running.countDown();
                    go.await();
                    return store.read();
                }));
            }
        }
        running.await();
        store.onClosing = () -> assertThat(calls).allMatch(CompletableFuture::isDone);
        Thread closing = new Thread(context::close);
        closing.start();
        // The executors refuse what is new from the moment at which they are being closed.
        FacadeExecutor executor = context.getBean("comments", FacadeExecutor.class);
        while (!executor.isShutdown()) {
            Thread.onSpinWait();
        }
        go.countDown();
        closing.join();
        assertThat(calls)
                .hasSize(100)
                .allSatisfy(call -> assertThat(call.join()).isEqualTo("read"));
        assertThat(store.failure.get()).isNull();
        assertThat(store.open).isFalse();
    }

    @Test
    void aContextThatIsOnlyStoppedKeepsItsExecutors() throws Exception {
        try (ConfigurableApplicationContext context = start("asyncfacade.executors.comments.max-concurrency=4")) {
            context.stop();
            context.start();
            assertThat(AsyncCall.call(context.getBean("comments", Executor.class), "Store.read", () -> "read")
                            .join())
                    .isEqualTo("read");
            for (SmartLifecycle lifecycle :
                    context.getBeansOfType(FacadeExecutorLifecycle.class).values()) {
                Method pauseable = lifecycle.getClass().getMethod("isPauseable");
                assertThat(pauseable.invoke(lifecycle)).isEqualTo(false);
            }
        }
    }

    @Test
    void whatBorrowsSpringsExecutorIsClosedBeforeIt() throws Exception {
        ConfigurableApplicationContext context = start(
                "asyncfacade.executors.comments.threads=application",
                "spring.task.execution.pool.shutdown.accept-tasks-after-context-close=true",
                "asyncfacade.executors.comments.max-concurrency=2");
        Executor executor = context.getBean("comments", Executor.class);
        CountDownLatch running = new CountDownLatch(2);
        CountDownLatch go = new CountDownLatch(1);
        List<CompletableFuture<Void>> calls = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            calls.add(AsyncCall.run(executor, "Store.read", () -> {
                running.countDown();
                go.await();
            }));
        }
        running.await();
        Thread closing = new Thread(context::close);
        closing.start();
        while (!((FacadeExecutor) executor).isShutdown()) {
            Thread.onSpinWait();
        }
        go.countDown();
        closing.join();
        assertThat(calls).allSatisfy(call -> assertThat(call.join()).isNull());
    }

    @Test
    void callsTakeTheContextOfTheirCallerAlong() {
        try (ConfigurableApplicationContext context = start("asyncfacade.executors.comments.max-concurrency=1")) {
            ObservationRegistry observations = context.getBean(ObservationRegistry.class);
            Executor executor = context.getBean("comments", Executor.class);
            CountDownLatch go = new CountDownLatch(1);
            List<CompletableFuture<String>> bodies = new ArrayList<>();
            List<CompletableFuture<String>> stages = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                Observation observation = Observation.start("request" + i, observations);
                try (Observation.Scope scope = observation.openScope()) {
                    assertThat(scope.getCurrentObservation()).isSameAs(observation);
                    MDC.put("request", "mdc" + i);
                    CompletableFuture<String> body = AsyncCall.call(executor, "Store.read", () -> {
                        go.await();
                        return seen(observations);
                    });
                    bodies.add(body);
                    stages.add(body.thenApplyAsync(read -> seen(observations)));
                } finally {
                    MDC.clear();
                }
            }
            go.countDown();
            for (int i = 0; i < 20; i++) {
                assertThat(bodies.get(i).join()).isEqualTo("request" + i + " mdc" + i);
                assertThat(stages.get(i).join()).isEqualTo("request" + i + " mdc" + i);
            }
            assertThat(AsyncCall.call(executor, "Store.read", () -> seen(observations))
                            .join())
                    .isEqualTo("none null");
        }
    }

    @Test
    void aCallThatRunsInsideOfAnotherDoesNotSeeItsContext() {
        try (ConfigurableApplicationContext context = start("asyncfacade.executors.comments.max-concurrency=1")) {
            ObservationRegistry observations = context.getBean(ObservationRegistry.class);
            Executor executor = context.getBean("comments", Executor.class);
            CompletableFuture<CompletableFuture<String>> waiting = new CompletableFuture<>();
            CompletableFuture<String> outer = Observation.start("outer", observations)
                    .scoped(() -> AsyncCall.call(
                            executor, "Store.read", () -> waiting.join().join() + ", " + seen(observations)));
            waiting.complete(AsyncCall.call(executor, "Store.read", () -> seen(observations)));
            // Micrometer hides an observation below one without a name.
            assertThat(outer.join()).isEqualTo("null null, outer null");
        }
    }

    @Test
    void noContextWhereNoneIsWanted() {
        try (ConfigurableApplicationContext context =
                start("asyncfacade.executors.comments.serial=true", "asyncfacade.context-propagation=none")) {
            MDC.put("request", "mdc");
            assertThat(AsyncCall.call(
                                    context.getBean("comments", Executor.class),
                                    "Store.read",
                                    () -> String.valueOf(MDC.get("request")))
                            .join())
                    .isEqualTo("null");
            MDC.clear();
        }
    }

    @Test
    void showsMetersAndCallsInFlight() throws Exception {
        try (ConfigurableApplicationContext context = start(
                "asyncfacade.executors.comments.max-concurrency=1",
                "management.endpoints.web.exposure.include=asyncfacade")) {
            MeterRegistry registry = context.getBean(MeterRegistry.class);
            FacadeExecutor executor = context.getBean("comments", FacadeExecutor.class);
            AsyncCall.run(executor, "Store.read", () -> {}).join();
            assertThat(registry.get("executor.completed")
                            .tag("name", "comments")
                            .functionCounter()
                            .count())
                    .isEqualTo(1);
            assertThat(registry.get("executor.active")
                            .tag("name", "own")
                            .gauge()
                            .value())
                    .isZero();
            assertThat(registry.get("asyncfacade.calls")
                            .tags("call", "Store.read", "executor", "comments", "outcome", "COMPLETED")
                            .timer()
                            .count())
                    .isEqualTo(1);

            CountDownLatch running = new CountDownLatch(1);
            CountDownLatch go = new CountDownLatch(1);
            AsyncCall.run(executor, "Store.read", () -> {
                running.countDown();
                go.await();
            });
            AsyncCall.run(executor, "Store.write", () -> {});
            running.await();
            FacadeExecutorsEndpoint endpoint = context.getBean(FacadeExecutorsEndpoint.class);
            FacadeExecutorsEndpoint.ExecutorDescription shown =
                    endpoint.executors().executors().get("comments");
            assertThat(shown.limit()).isEqualTo(1);
            assertThat(shown.queueCapacity()).isEqualTo(100_000);
            assertThat(shown.closed()).isFalse();
            assertThat(shown.stats().running()).isEqualTo(1);
            assertThat(shown.calls())
                    .extracting(call -> call.name() + " " + call.phase())
                    .containsExactly("Store.read RUNNING", "Store.write QUEUED");
            assertThat(shown.calls().get(0).thread()).startsWith("asyncfacade-comments-");
            assertThat(shown.moreCalls()).isZero();
            for (int i = 0; i < 300; i++) {
                AsyncCall.run(executor, "Store.write", () -> {});
            }
            shown = endpoint.executor("comments");
            assertThat(shown.calls()).hasSize(200);
            assertThat(shown.moreCalls()).isEqualTo(102);
            assertThat(endpoint.executor("nothing")).isNull();
            assertThat(FacadeExecutorsEndpoint.class
                            .getMethod("executor", String.class)
                            .getParameters()[0]
                            .isNamePresent())
                    .as("or the actuator refuses it")
                    .isTrue();
            go.countDown();
        }
    }

    private static String seen(ObservationRegistry observations) {
        Observation current = observations.getCurrentObservation();
        return (current == null ? "none" : current.getContext().getName()) + " " + MDC.get("request");
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Application {

        @Bean
        MeterRegistry registry() {
            return new SimpleMeterRegistry();
        }

        @Bean(defaultCandidate = false)
        FacadeExecutor own() {
            return ExecutorPolicy.platformThreads(4).named("own").open();
        }

        /** Defined last, so destroyed first. */
        @Bean
        Store store() {
            return new Store();
        }
    }

    static final class Store implements AutoCloseable {

        final AtomicReference<Throwable> failure = new AtomicReference<>();
        volatile Runnable onClosing = () -> {};
        volatile boolean open = true;

        String read() {
            if (!open) {
                throw new IllegalStateException("the store is closed");
            }
            return "read";
        }

        @Override
        public void close() {
            try {
                onClosing.run();
            } catch (Throwable thrown) {
                failure.set(thrown);
            }
            open = false;
        }
    }
}
