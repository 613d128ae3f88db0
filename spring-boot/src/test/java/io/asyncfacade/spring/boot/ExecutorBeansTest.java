package io.asyncfacade.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.CallInfo;
import io.asyncfacade.CallInterceptor;
import io.asyncfacade.CallListener;
import io.asyncfacade.ExecutorPolicy;
import io.asyncfacade.FacadeExecutor;
import io.asyncfacade.VoidBody;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.task.TaskDecorator;

class ExecutorBeansTest {

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(
                    AutoConfigurations.of(AsyncFacadeAutoConfiguration.class, TaskExecutionAutoConfiguration.class));

    @Test
    void eachKeyIsABeanWithItsPolicy() {
        runner.withPropertyValues(
                        "asyncfacade.executors.comments.max-concurrency=3",
                        "asyncfacade.executors.comments.queue-capacity=7",
                        "asyncfacade.executors.comments.timeout=4s",
                        "asyncfacade.executors.comments.queue-timeout=1s",
                        "asyncfacade.executors.comments.slow-after=2s",
                        "asyncfacade.executors.comments.call-sites=true",
                        "asyncfacade.executors.audit.serial=true",
                        "asyncfacade.executors.patient.overflow=block",
                        "asyncfacade.executors.patient.overflow-patience=50ms",
                        "asyncfacade.executors.plain=")
                .run(context -> {
                    ExecutorPolicy comments =
                            context.getBean("comments", FacadeExecutor.class).policy();
                    assertThat(comments.name()).isEqualTo("comments");
                    assertThat(comments.maxConcurrency()).isEqualTo(3);
                    assertThat(comments.queueCapacity()).isEqualTo(7);
                    assertThat(comments.timeout()).contains(Duration.ofSeconds(4));
                    assertThat(comments.queueTimeout()).contains(Duration.ofSeconds(1));
                    assertThat(comments.slowAfter()).contains(Duration.ofSeconds(2));
                    assertThat(comments.hasCallSites()).isTrue();
                    assertThat(context.getBean("audit", FacadeExecutor.class)
                                    .policy()
                                    .isSerial())
                            .isTrue();
                    assertThat(context.getBean("patient", FacadeExecutor.class).policy())
                            .asString()
                            .contains("blockUpTo");
                    ExecutorPolicy plain =
                            context.getBean("plain", FacadeExecutor.class).policy();
                    assertThat(plain.maxConcurrency()).isEqualTo(8);
                    assertThat(plain.queueCapacity()).isEqualTo(100_000);
                    assertThat(plain.timeout()).isEmpty();
                });
    }

    @Test
    void springBootsOwnExecutorStaysWhatIsInjectedWithoutAName() {
        runner.withPropertyValues(
                        "asyncfacade.executors.comments.max-concurrency=3", "asyncfacade.executors.audit.serial=true")
                .withUserConfiguration(Client.class)
                .run(context -> {
                    Client client = context.getBean(Client.class);
                    assertThat(client.unnamed).isSameAs(context.getBean("applicationTaskExecutor"));
                    assertThat(client.comments).isSameAs(context.getBean("comments"));
                });
    }

    @Test
    void anExecutorOfTheApplicationIsTakenInPlaceOfOurs() {
        runner.withPropertyValues("asyncfacade.executors.comments.max-concurrency=3")
                .withUserConfiguration(OwnComments.class)
                .run(context -> {
                    assertThat(context.getBean("comments", FacadeExecutor.class)
                                    .policy()
                                    .maxConcurrency())
                            .isEqualTo(99);
                    assertThat(context.getBeansOfType(FacadeExecutor.class)).hasSize(1);
                });
    }

    @Test
    void runsOnTheApplicationsExecutor() {
        runner.withPropertyValues("asyncfacade.executors.comments.threads=application")
                .run(context -> {
                    String thread = AsyncCall.call(
                                    context.getBean("comments", Executor.class),
                                    "CommentClient.fetch",
                                    () -> Thread.currentThread().getName())
                            .join();
                    assertThat(thread).startsWith("task-");
                });
    }

    @Test
    void followsTheSettingForVirtualThreads() {
        runner.withPropertyValues("asyncfacade.executors.comments=", "spring.threads.virtual.enabled=true")
                .run(context -> {
                    String policy = context.getBean("comments", FacadeExecutor.class)
                            .policy()
                            .toString();
                    assertThat(policy)
                            .contains(Runtime.version().feature() >= 21 ? "virtual threads" : "platform threads");
                });
    }

    @Test
    void aSliceOfTestsRunsCallsWhereTheyAreMade() {
        runner.withPropertyValues(
                        "asyncfacade.threads=caller",
                        "asyncfacade.executors.comments.max-concurrency=3",
                        "asyncfacade.executors.comments.overflow=block",
                        "asyncfacade.executors.comments.overflow-patience=1s",
                        "asyncfacade.executors.audit.serial=true")
                .run(context -> {
                    Thread thread = AsyncCall.call(
                                    context.getBean("comments", Executor.class),
                                    "CommentClient.fetch",
                                    Thread::currentThread)
                            .getNow(null);
                    assertThat(thread).isSameAs(Thread.currentThread());
                });
    }

    @Test
    void aSliceOfTestsStartsWhateverACustomizerLimits() {
        runner.withPropertyValues("asyncfacade.threads=caller", "asyncfacade.executors.comments.max-concurrency=3")
                .withUserConfiguration(Customized.class)
                .run(context -> assertThat(AsyncCall.call(
                                        context.getBean("comments", Executor.class),
                                        "CommentClient.fetch",
                                        Thread::currentThread)
                                .getNow(null))
                        .isSameAs(Thread.currentThread()));
    }

    @Test
    void aKeyMayHaveAnyCharacters() {
        runner.withPropertyValues("asyncfacade.executors.[all of \"them\"/über].max-concurrency=3")
                .run(context -> {
                    FacadeExecutor executor = context.getBean("all of \"them\"/über", FacadeExecutor.class);
                    String thread = AsyncCall.call(
                                    executor,
                                    "CommentClient.fetch",
                                    () -> Thread.currentThread().getName())
                            .join();
                    assertThat(thread).startsWith("asyncfacade-all of \"them\"/über-");
                });
    }

    @Test
    void anEnvironmentVariableChangesASetting() {
        runner.withPropertyValues("asyncfacade.executors.commentClient.max-concurrency=3")
                .withInitializer(context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new SystemEnvironmentPropertySource(
                                "systemEnvironment",
                                Map.of(
                                        "ASYNCFACADE_EXECUTORS_COMMENTCLIENT_MAXCONCURRENCY", "5",
                                        "ASYNCFACADE_EXECUTORS_COMMENTCLIENT_QUEUE_CAPACITY", "6"))))
                .run(context -> {
                    assertThat(context.getBeansOfType(FacadeExecutor.class)).containsOnlyKeys("commentClient");
                    ExecutorPolicy policy =
                            context.getBean(FacadeExecutor.class).policy();
                    assertThat(policy.maxConcurrency()).isEqualTo(5);
                    assertThat(policy.queueCapacity()).isEqualTo(6);
                });
    }

    @Test
    void customizersAndListenersOfTheApplicationAreAdded() {
        runner.withPropertyValues("asyncfacade.executors.comments.max-concurrency=3")
                .withUserConfiguration(Customized.class)
                .run(context -> {
                    FacadeExecutor executor = context.getBean("comments", FacadeExecutor.class);
                    assertThat(executor.policy().queueCapacity()).isEqualTo(22);
                    List<String> order = new CopyOnWriteArrayList<>();
                    AsyncCall.run(executor, "CommentClient.fetch", () -> order.addAll(Customized.AROUND.get()))
                            .join();
                    assertThat(context.getBean(Heard.class).calls).containsExactly("CommentClient.fetch");
                    assertThat(order).as("what is around the body").containsExactly("decorator", "interceptor");
                });
    }

    @Configuration(proxyBeanMethods = false)
    static class Client {

        final Executor unnamed;
        final Executor comments;

        Client(Executor unnamed, @Qualifier("comments") Executor comments) {
            this.unnamed = unnamed;
            this.comments = comments;
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class OwnComments {

        @Bean(defaultCandidate = false)
        FacadeExecutor comments() {
            return ExecutorPolicy.platformThreads(99).named("comments").open();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Customized {

        @Bean
        @Order(2)
        FacadeExecutorCustomizer second() {
            return (name, policy) -> policy.queueCapacity(policy.queueCapacity() * 2);
        }

        @Bean
        @Order(1)
        FacadeExecutorCustomizer first() {
            return (name, policy) -> name.equals("comments") ? policy.queueCapacity(11) : policy;
        }

        static final ThreadLocal<List<String>> AROUND = ThreadLocal.withInitial(ArrayList::new);

        @Bean
        TaskDecorator decorator() {
            return task -> () -> {
                AROUND.get().add("decorator");
                task.run();
            };
        }

        @Bean
        CallInterceptor interceptor() {
            return new CallInterceptor() {
                @Override
                public void run(CallInfo call, VoidBody body) throws Throwable {
                    AROUND.get().add("interceptor");
                    body.run();
                }
            };
        }

        @Bean
        Heard heard() {
            return new Heard();
        }
    }

    static final class Heard implements CallListener {

        final List<String> calls = new ArrayList<>();

        @Override
        public void onFinished(CallInfo call) {
            calls.add(call.name());
        }
    }
}
