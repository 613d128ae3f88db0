package io.asyncfacade.spring.boot;

import io.asyncfacade.micrometer.CallTimers;
import io.asyncfacade.spring.boot.AsyncFacadeProperties.ContextPropagation;
import io.asyncfacade.spring.boot.AsyncFacadeProperties.ExecutorProperties;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.util.ClassUtils;

/**
 * Makes a bean of each key of {@code asyncfacade.executors}, shows them to Micrometer and the actuator where the
 * application has these, and closes them when the application is closed.
 */
// By name, since they have moved: the first of each pair is Spring Boot 3, the second 4.
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.actuate.autoconfigure.metrics.CompositeMeterRegistryAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration"
        })
@EnableConfigurationProperties(AsyncFacadeProperties.class)
@Import(FacadeExecutorDefinitions.class)
public class AsyncFacadeAutoConfiguration {

    private static final Duration GRACE = Duration.ofSeconds(10);

    /** Makes the configuration; Spring does. */
    public AsyncFacadeAutoConfiguration() {}

    @Bean
    static BlankExecutorConverter blankFacadeExecutorConverter() {
        return new BlankExecutorConverter();
    }

    @Bean
    static FacadeExecutors facadeExecutors() {
        return new FacadeExecutors();
    }

    /** What is wrong with an executor is said when the application starts, also where all other beans are lazy. */
    @Bean
    static LazyInitializationExcludeFilter facadeExecutorsAreNotLazy() {
        String made = FacadeExecutorFactoryBean.class.getName();
        return (name, definition, type) -> made.equals(definition.getBeanClassName());
    }

    @Bean
    static FacadeExecutorOpening facadeExecutorOpening(
            AsyncFacadeProperties properties, Environment environment, BeanFactory beans) {
        FacadeExecutorKeys.requireKnownSettings(
                Binder.get(environment), AsyncFacadeProperties.names(ExecutorProperties.class));
        return new FacadeExecutorOpening(properties, environment, beans, context(properties));
    }

    private static @Nullable UnaryOperator<Runnable> context(AsyncFacadeProperties properties) {
        boolean wanted = properties.contextPropagation() == ContextPropagation.AUTO;
        String snapshots = "io.micrometer.context.ContextSnapshotFactory";
        return wanted && ClassUtils.isPresent(snapshots, AsyncFacadeAutoConfiguration.class.getClassLoader())
                ? CallerContext.operator()
                : null;
    }

    @Bean
    static FacadeExecutorLifecycle facadeExecutorLifecycle(
            FacadeExecutors executors,
            FacadeExecutorOpening opening,
            AsyncFacadeProperties properties,
            Environment environment) {
        return new FacadeExecutorLifecycle(
                executors,
                executor -> !opening.isBorrowing(executor),
                grace(properties, environment),
                FacadeExecutorLifecycle.PHASE);
    }

    @Bean
    static FacadeExecutorLifecycle borrowingFacadeExecutorLifecycle(
            FacadeExecutors executors,
            FacadeExecutorOpening opening,
            AsyncFacadeProperties properties,
            Environment environment) {
        return new FacadeExecutorLifecycle(
                executors,
                opening::isBorrowing,
                grace(properties, environment),
                FacadeExecutorLifecycle.BORROWING_PHASE);
    }

    /** Spring goes on when the phase has taken too long, and closes what the calls still use. */
    private static Duration grace(AsyncFacadeProperties properties, Environment environment) {
        String key = "spring.lifecycle.timeout-per-shutdown-phase";
        Duration limit = Binder.get(environment).bind(key, Duration.class).orElse(Duration.ofSeconds(30));
        Duration grace = properties.shutdownGrace();
        if (grace == null) {
            Duration most = limit.multipliedBy(4).dividedBy(5);
            return most.isNegative() ? Duration.ZERO : most.compareTo(GRACE) < 0 ? most : GRACE;
        }
        if (grace.isNegative() || grace.compareTo(limit) >= 0) {
            throw new InvalidFacadeExecutorException(
                    "asyncfacade.shutdown-grace is " + grace.toSeconds() + " s, and has to be between 0 and less than "
                            + key + ", which is " + limit.toSeconds()
                            + " s: after that, Spring closes what the calls still use.",
                    "Make asyncfacade.shutdown-grace shorter or " + key + " longer.",
                    null);
        }
        return grace;
    }

    /** What is there with Micrometer. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass({MeterRegistry.class, CallTimers.class})
    @ConditionalOnBean(MeterRegistry.class)
    static class Meters {

        @Bean
        @ConditionalOnMissingBean
        CallTimers facadeCallTimers(MeterRegistry registry) {
            return new CallTimers(registry);
        }

        @Bean
        FacadeExecutorMeters facadeExecutorMeters(FacadeExecutors executors) {
            return new FacadeExecutorMeters(executors);
        }
    }

    /** What is there with the actuator. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(ConditionalOnAvailableEndpoint.class)
    @ConditionalOnAvailableEndpoint(endpoint = FacadeExecutorsEndpoint.class)
    static class Actuator {

        @Bean
        @ConditionalOnMissingBean
        FacadeExecutorsEndpoint facadeExecutorsEndpoint(FacadeExecutors executors) {
            return new FacadeExecutorsEndpoint(executors);
        }
    }
}
