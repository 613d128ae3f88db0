package io.asyncfacade.spring.boot;

import io.asyncfacade.CallInterceptor;
import io.asyncfacade.CallListener;
import io.asyncfacade.ExecutorPolicy;
import io.asyncfacade.FacadeExecutor;
import io.asyncfacade.Overflow;
import io.asyncfacade.spring.boot.AsyncFacadeProperties.ExecutorProperties;
import io.asyncfacade.spring.boot.AsyncFacadeProperties.OverflowKind;
import io.asyncfacade.spring.boot.AsyncFacadeProperties.Threads;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.core.env.Environment;
import org.springframework.core.task.TaskDecorator;

/** Makes an executor of what the properties and the beans of the application say. */
final class FacadeExecutorOpening {

    private static final String APPLICATION_EXECUTOR =
            TaskExecutionAutoConfiguration.APPLICATION_TASK_EXECUTOR_BEAN_NAME;

    private final AsyncFacadeProperties properties;
    private final Environment environment;
    private final BeanFactory beans;
    private final @Nullable UnaryOperator<Runnable> context;

    /** Those that run on the application's executor, and have to be closed before it. */
    private final Set<FacadeExecutor> borrowing = ConcurrentHashMap.newKeySet();

    FacadeExecutorOpening(
            AsyncFacadeProperties properties,
            Environment environment,
            BeanFactory beans,
            @Nullable UnaryOperator<Runnable> context) {
        this.properties = properties;
        this.environment = environment;
        this.beans = beans;
        this.context = context;
    }

    boolean isBorrowing(FacadeExecutor executor) {
        return borrowing.contains(executor);
    }

    FacadeExecutor open(String name) {
        ExecutorProperties wanted = properties.executors().getOrDefault(name, ExecutorProperties.defaults());
        Threads threads = properties.threads() != null ? properties.threads() : wanted.threads();
        try {
            ExecutorPolicy policy = properties.threads() == Threads.CALLER
                    ? ExecutorPolicy.callerThread()
                    : limited(name, wanted, threads);
            FacadeExecutor executor = withBeans(name, policy.named(name)).open();
            if (threads == Threads.APPLICATION) {
                borrowing.add(executor);
            }
            return executor;
        } catch (IllegalArgumentException | IllegalStateException | UnsupportedOperationException failure) {
            throw invalid(
                    name,
                    "cannot be opened: " + failure.getMessage() + ".",
                    "Change the properties under " + key(name)
                            + (properties.threads() == null ? "" : ", or asyncfacade.threads")
                            + ", or the customizer that changes them.",
                    failure);
        }
    }

    private ExecutorPolicy limited(String name, ExecutorProperties wanted, Threads threads) {
        new Contradictions(name, wanted, threads, properties.threads() != null).refuse(isPlatform(threads));
        ExecutorPolicy policy = unlimited(name, wanted, threads);
        if (wanted.serial()) {
            policy = policy.serial();
        } else if (wanted.maxConcurrency() != null && wanted.overflow() != OverflowKind.CALLER_RUNS) {
            policy = policy.maxConcurrency(wanted.maxConcurrency());
        } else if (threads != Threads.CALLER && wanted.overflow() != OverflowKind.CALLER_RUNS) {
            policy = policy.maxConcurrency(ExecutorProperties.MAX_CONCURRENCY);
        }
        if (wanted.queueCapacity() != null) {
            policy = policy.queueCapacity(wanted.queueCapacity());
        }
        if (wanted.overflow() == OverflowKind.CALLER_RUNS) {
            policy = policy.onOverflow(Overflow.callerRuns());
        } else if (wanted.overflowPatience() != null) {
            policy = policy.onOverflow(Overflow.blockUpTo(wanted.overflowPatience()));
        }
        if (wanted.timeout() != null) {
            policy = policy.timeout(wanted.timeout());
        }
        if (wanted.queueTimeout() != null) {
            policy = policy.queueTimeout(wanted.queueTimeout());
        }
        if (wanted.slowAfter() != null) {
            policy = policy.slowAfter(wanted.slowAfter());
        }
        return wanted.callSites() ? policy.callSites() : policy;
    }

    private ExecutorPolicy unlimited(String name, ExecutorProperties wanted, Threads threads) {
        return switch (threads) {
            case CALLER -> ExecutorPolicy.callerThread();
            case VIRTUAL -> ExecutorPolicy.virtualThreads();
            case APPLICATION -> ExecutorPolicy.using(applicationExecutor(name));
            case PLATFORM -> ExecutorPolicy.platformThreads(platformThreads(wanted));
            case AUTO ->
                isPlatform(threads)
                        ? ExecutorPolicy.platformThreads(platformThreads(wanted))
                        : ExecutorPolicy.virtualThreads();
        };
    }

    private static int platformThreads(ExecutorProperties wanted) {
        return wanted.maxConcurrency() == null ? ExecutorProperties.MAX_CONCURRENCY : wanted.maxConcurrency();
    }

    /** For {@code auto}, as Spring Boot decides for its own executors. */
    private boolean isPlatform(Threads threads) {
        boolean virtual = environment.getProperty("spring.threads.virtual.enabled", Boolean.class, false)
                && Runtime.version().feature() >= 21;
        return threads == Threads.PLATFORM || threads == Threads.AUTO && !virtual;
    }

    private Executor applicationExecutor(String name) {
        try {
            return beans.getBean(APPLICATION_EXECUTOR, Executor.class);
        } catch (NoSuchBeanDefinitionException missing) {
            throw invalid(
                    name,
                    "runs on the bean " + APPLICATION_EXECUTOR + ", and there is none.",
                    "Set " + key(name)
                            + ".threads to platform or virtual, or keep Spring Boot's executor: it makes none"
                            + " where the application has an Executor of its own, unless that is declared with"
                            + " @Bean(defaultCandidate = false) or spring.task.execution.mode is force.",
                    missing);
        }
    }

    private ExecutorPolicy withBeans(String name, ExecutorPolicy start) {
        ExecutorPolicy policy = context == null ? start : start.propagating(context);
        for (TaskDecorator decorator :
                beans.getBeanProvider(TaskDecorator.class).orderedStream().toList()) {
            policy = policy.propagating(decorator::decorate);
        }
        for (CallListener listener :
                beans.getBeanProvider(CallListener.class).orderedStream().toList()) {
            policy = policy.listener(listener);
        }
        for (CallInterceptor interceptor :
                beans.getBeanProvider(CallInterceptor.class).orderedStream().toList()) {
            policy = policy.around(interceptor);
        }
        if (properties.threads() == Threads.CALLER) {
            return policy; // in a slice of tests, nothing limits; a customizer that does would keep it from starting
        }
        for (FacadeExecutorCustomizer customizer : beans.getBeanProvider(FacadeExecutorCustomizer.class)
                .orderedStream()
                .toList()) {
            policy = customizer.customize(name, policy);
            if (policy == null) {
                throw invalid(
                        name,
                        "has no policy any more: " + customizer.getClass().getName() + " has returned null.",
                        "Let the customizer return the policy that it is given where there is nothing to change.",
                        null);
            }
        }
        return policy;
    }

    private static String key(String name) {
        return FacadeExecutorKeys.PREFIX + "." + name;
    }

    private static InvalidFacadeExecutorException invalid(
            String name, String problem, String action, @Nullable Throwable cause) {
        return InvalidFacadeExecutorException.of(name, problem, action, cause);
    }
}
