package io.asyncfacade.spring.boot;

import io.asyncfacade.FacadeExecutor;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.EnvironmentAware;
import org.springframework.context.annotation.ImportBeanDefinitionRegistrar;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotationMetadata;

/** Defines a bean for each key of {@code asyncfacade.executors}, where the application has none of that name. */
final class FacadeExecutorDefinitions implements ImportBeanDefinitionRegistrar, EnvironmentAware {

    /**
     * What Spring looks for by name: executors for {@code @Async}, for {@code @Scheduled} and to make beans in the
     * background, and parts of the context, for which it would take an executor and fail.
     */
    private static final Set<String> SPRINGS = Set.of(
            "applicationTaskExecutor",
            "taskExecutor",
            "taskScheduler",
            "bootstrapExecutor",
            "applicationEventMulticaster",
            "conversionService",
            "lifecycleProcessor",
            "loadTimeWeaver",
            "messageSource");

    private static final Logger LOG = System.getLogger(FacadeExecutorDefinitions.class.getName());

    private Environment environment;

    @Override
    public void setEnvironment(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void registerBeanDefinitions(AnnotationMetadata importing, BeanDefinitionRegistry registry) {
        FacadeExecutorKeys.in(Binder.get(environment)).forEach((key, settings) -> {
            if (isThere(key, registry)) {
                requireExecutor(key, registry);
                warnOfUnused(key, settings, registry);
            } else if (SPRINGS.contains(key)) {
                throw new InvalidFacadeExecutorException(
                        FacadeExecutorKeys.PREFIX + "." + key + " names an executor as Spring names a bean of its own:"
                                + " under '" + key + "', Spring would find the executor, and use it for itself.",
                        "Give the executor another name in the properties, and in the @AsyncFacade.On that names it.",
                        null);
            } else {
                registry.registerBeanDefinition(key, definition(key));
            }
        });
    }

    /** A context takes the executors of its parent, as it does with the other beans that Spring Boot makes. */
    private static boolean isThere(String key, BeanDefinitionRegistry registry) {
        return registry.isBeanNameInUse(key) || registry instanceof BeanFactory beans && beans.containsBean(key);
    }

    private static RootBeanDefinition definition(String key) {
        RootBeanDefinition definition = new RootBeanDefinition(FacadeExecutorFactoryBean.class);
        definition.getConstructorArgumentValues().addIndexedArgumentValue(0, key);
        // An instance supplier would be lost when the application is processed ahead of time.
        definition.setAttribute(FactoryBean.OBJECT_TYPE_ATTRIBUTE, FacadeExecutor.class);
        // Or Spring Boot would make no applicationTaskExecutor, and @Async would run without any limit.
        definition.setDefaultCandidate(false);
        // Spring says it where a bean that is defined later has this name as well.
        definition.setResourceDescription("the property " + FacadeExecutorKeys.PREFIX + "." + key);
        return definition;
    }

    /** The application's own bean is taken in place of ours; but then the key must not have meant something else. */
    private static void requireExecutor(String key, BeanDefinitionRegistry registry) {
        if (registry instanceof ConfigurableListableBeanFactory beans) {
            Class<?> type = beans.getType(key, false);
            if (type != null && !Executor.class.isAssignableFrom(type)) {
                throw new InvalidFacadeExecutorException(
                        FacadeExecutorKeys.PREFIX + "." + key + " names an executor, but the application has a bean '"
                                + key + "' that is none: " + type.getName() + ".",
                        "Give the executor another name in the properties, and in the @AsyncFacade.On that names it.",
                        null);
            }
        }
    }

    /** Without a word, a limit that stands in a file would seem to be kept. */
    private static void warnOfUnused(String key, Object settings, BeanDefinitionRegistry registry) {
        if (settings instanceof Map<?, ?> map && !map.isEmpty() && registry.isBeanNameInUse(key)) {
            LOG.log(
                    Level.WARNING,
                    "The settings under " + FacadeExecutorKeys.PREFIX + "." + key
                            + " have no effect: the application has a bean '" + key + "' of its own"
                            + origin(key, registry) + ". Leave the settings out, or the bean: what settings cannot"
                            + " say, a FacadeExecutorCustomizer does.");
        }
    }

    private static String origin(String key, BeanDefinitionRegistry registry) {
        String origin = registry.containsBeanDefinition(key)
                ? registry.getBeanDefinition(key).getResourceDescription()
                : null;
        return origin == null ? "" : ", defined in " + origin;
    }
}
