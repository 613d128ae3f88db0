package io.asyncfacade.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.CallInfo;
import io.asyncfacade.CallInterceptor;
import io.asyncfacade.CallListener;
import io.asyncfacade.ExecutorPolicy;
import io.asyncfacade.FacadeExecutor;
import io.asyncfacade.OnCancel;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Scope;
import org.springframework.context.annotation.ScopedProxyMode;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** What is around the executors in an application that does not do what the page about frameworks shows. */
@ExtendWith(OutputCaptureExtension.class)
class UnusualApplicationTest {

    private static ConfigurableApplicationContext start(Class<?> application, String... properties) {
        return new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .properties(
                        "spring.main.banner-mode=off",
                        "logging.level.root=WARN",
                        "asyncfacade.executors.comments.max-concurrency=2")
                .properties(properties)
                .run();
    }

    private static FacadeExecutor comments(ConfigurableApplicationContext context) {
        return context.getBean("comments", FacadeExecutor.class);
    }

    @Test
    void callsThatNeverEndDoNotKeepTheApplicationFromClosing(CapturedOutput output) throws Exception {
        CountDownLatch running = new CountDownLatch(2);
        CountDownLatch never = new CountDownLatch(1);
        ConfigurableApplicationContext context = start(Plain.class, "asyncfacade.shutdown-grace=50ms");
        CompletableFuture<Void> abandoned = AsyncCall.run(
                comments(context), OnCancel.ABANDON, "Store.abandoned", () -> awaitWhateverComes(running, never));
        CompletableFuture<Void> deaf =
                AsyncCall.run(comments(context), "Store.deaf", () -> awaitWhateverComes(running, never));
        CompletableFuture<Void> waiting = AsyncCall.run(comments(context), "Store.waiting", () -> {});
        running.await();
        abandoned.cancel(true);
        context.close();
        assertThat(deaf).isCancelled();
        assertThat(waiting).isCancelled();
        assertThat(output)
                .contains("Executor 'comments' was closed, and 2 calls that had not ended after 50 ms were cancelled")
                .contains("Executor 'comments' was closed, and these calls have not returned: [Store.abandoned,"
                        + " Store.deaf]");
        never.countDown();
    }

    private static void awaitWhateverComes(CountDownLatch running, CountDownLatch latch) {
        running.countDown();
        boolean over = false;
        while (!over) {
            try {
                latch.await();
                over = true;
            } catch (InterruptedException ignored) {
                // this body does not listen
            }
        }
    }

    @Test
    void anAsyncMethodMayRunOnOneOfOurs() {
        try (ConfigurableApplicationContext context = start(WithAsync.class)) {
            Worker worker = context.getBean(Worker.class);
            assertThat(worker.onOurs().join()).startsWith("asyncfacade-comments-");
            assertThat(worker.onSprings().join()).startsWith("task-");
        }
    }

    @Test
    void aScheduledMethodMakesItsCallsToTheEnd() throws Exception {
        ConfigurableApplicationContext context = start(WithSchedule.class);
        Ticker ticker = context.getBean(Ticker.class);
        FacadeExecutor executor = comments(context);
        ticker.running.await();
        Thread closing = new Thread(context::close);
        closing.start();
        ticker.closing.await();
        ticker.go.countDown();
        closing.join();
        assertThat(ticker.failures).isEmpty();
        assertThat(executor.stats().rejected()).isZero();
    }

    @Test
    void listenersThatThrowDoNotTouchTheCall(CapturedOutput output) {
        try (ConfigurableApplicationContext context = start(WithBrokenListeners.class)) {
            for (int i = 0; i < 10; i++) {
                assertThat(AsyncCall.call(comments(context), "Store.read", () -> "read")
                                .join())
                        .isEqualTo("read");
            }
            assertThat(comments(context).stats().completed()).isEqualTo(10);
        }
        assertThat(output).contains("broken at the start", "broken at the end", "broken before", "broken in the end");
    }

    @Test
    void metersAreThereWhereBeansAreLazy() {
        try (ConfigurableApplicationContext context = start(WithMeters.class, "spring.main.lazy-initialization=true")) {
            AsyncCall.run(comments(context), "Store.read", () -> {}).join();
            MeterRegistry registry = context.getBean(MeterRegistry.class);
            assertThat(registry.get("executor.completed")
                            .tag("name", "comments")
                            .functionCounter()
                            .count())
                    .isEqualTo(1);
            assertThat(registry.get("asyncfacade.calls").timer().count()).isEqualTo(1);
        }
    }

    @Test
    void aDelegateMayBeMadeForEachCall() {
        try (ConfigurableApplicationContext context = start(WithPrototype.class)) {
            Store store = context.getBean(Store.class);
            List<Integer> made = new CopyOnWriteArrayList<>();
            for (int i = 0; i < 3; i++) {
                made.add(AsyncCall.call(comments(context), "Store.number", store::number)
                        .join());
            }
            assertThat(made).doesNotHaveDuplicates();
        }
    }

    /** A prototype is its user's to close, and two of them may be there at the same time. */
    @Test
    void anExecutorMayBeMadeForEachUse() {
        FacadeExecutor first;
        try (ConfigurableApplicationContext context = start(WithExecutorForEachUse.class)) {
            first = context.getBean("own", FacadeExecutor.class);
            FacadeExecutor second = context.getBean("own", FacadeExecutor.class);
            assertThat(first).isNotSameAs(second);
            second.close();
        }
        assertThat(first.isShutdown()).isFalse();
        first.close();
    }

    @Test
    void noTimeToCloseIsNoTimeForCalls() {
        ConfigurableApplicationContext context =
                start(WithExecutorForEachUse.class, "spring.lifecycle.timeout-per-shutdown-phase=-5s");
        FacadeExecutor executor = comments(context);
        boolean[] closedBefore = new boolean[1];
        context.getBean(Last.class).onClosing = () -> closedBefore[0] = executor.isShutdown();
        context.close();
        assertThat(closedBefore[0]).as("before any bean is destroyed").isTrue();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Plain {}

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class WithMeters {

        @Bean
        MeterRegistry registry() {
            return new SimpleMeterRegistry();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @EnableAsync
    static class WithAsync {

        @Bean
        Worker worker() {
            return new Worker();
        }
    }

    static class Worker {

        @Async("comments")
        public CompletableFuture<String> onOurs() {
            return CompletableFuture.completedFuture(Thread.currentThread().getName());
        }

        @Async
        public CompletableFuture<String> onSprings() {
            return CompletableFuture.completedFuture(Thread.currentThread().getName());
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @EnableScheduling
    static class WithSchedule {

        @Bean
        Ticker ticker(@Qualifier("comments") Executor comments) {
            return new Ticker(comments);
        }
    }

    static final class Ticker implements ApplicationListener<ContextClosedEvent> {

        final CountDownLatch running = new CountDownLatch(1);
        final CountDownLatch closing = new CountDownLatch(1);
        final CountDownLatch go = new CountDownLatch(1);
        final List<Throwable> failures = new CopyOnWriteArrayList<>();
        private final Executor comments;

        Ticker(Executor comments) {
            this.comments = comments;
        }

        @Scheduled(fixedDelay = 1)
        public void tick() {
            try {
                AsyncCall.run(comments, "Store.first", () -> {
                            running.countDown();
                            go.await();
                        })
                        .join();
                AsyncCall.run(comments, "Store.second", () -> {}).join();
            } catch (RuntimeException failure) {
                failures.add(failure);
            }
        }

        @Override
        public void onApplicationEvent(ContextClosedEvent event) {
            closing.countDown();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class WithBrokenListeners {

        @Bean
        CallListener listener() {
            return new CallListener() {
                @Override
                public void onStarted(CallInfo call) {
                    throw new IllegalStateException("broken at the start");
                }

                @Override
                public void onFinished(CallInfo call) {
                    throw new StackOverflowError("broken at the end");
                }
            };
        }

        @Bean
        CallInterceptor interceptor() {
            return new CallInterceptor() {
                @Override
                public void before(CallInfo call) {
                    throw new IllegalStateException("broken before");
                }
            };
        }

        @Bean
        CallInterceptor other() {
            return new CallInterceptor() {
                @Override
                public void end(CallInfo call) {
                    throw new IllegalStateException("broken in the end");
                }
            };
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class WithPrototype {

        static final AtomicInteger MADE = new AtomicInteger();

        @Bean
        @Scope(value = "prototype", proxyMode = ScopedProxyMode.INTERFACES)
        Store store() {
            int number = MADE.incrementAndGet();
            return () -> number;
        }
    }

    interface Store {

        int number();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class WithExecutorForEachUse {

        @Bean(defaultCandidate = false, destroyMethod = "")
        @Scope("prototype")
        FacadeExecutor own() {
            return ExecutorPolicy.platformThreads(1).named("own").open();
        }

        /** Made last, so destroyed first. */
        @Bean
        @Lazy
        Last last() {
            return new Last();
        }
    }

    static final class Last implements AutoCloseable {

        Runnable onClosing = () -> {};

        @Override
        public void close() {
            onClosing.run();
        }
    }
}
