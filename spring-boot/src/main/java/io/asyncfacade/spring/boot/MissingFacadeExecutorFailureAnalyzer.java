package io.asyncfacade.spring.boot;

import io.asyncfacade.FacadeExecutor;
import java.lang.annotation.Annotation;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.InjectionPoint;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.beans.factory.UnsatisfiedDependencyException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/**
 * Tells which key is missing under {@code asyncfacade.executors} where an adapter wants an executor that is not
 * there.
 */
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
final class MissingFacadeExecutorFailureAnalyzer implements FailureAnalyzer {

    private final Environment environment;

    MissingFacadeExecutorFailureAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        UnsatisfiedDependencyException innermost = null;
        NoSuchBeanDefinitionException missing = null;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnsatisfiedDependencyException unsatisfied) {
                innermost = unsatisfied;
            } else if (cause instanceof NoSuchBeanDefinitionException found) {
                missing = found;
            }
        }
        InjectionPoint place = innermost == null ? null : innermost.getInjectionPoint();
        if (missing == null || missing.getNumberOfBeansFound() > 0 || place == null || !wantsExecutor(missing)) {
            return null;
        }
        String name = name(place);
        if (name.isEmpty()) {
            return null;
        }
        Set<String> keys = FacadeExecutorKeys.in(Binder.get(environment)).keySet();
        String needs =
                place.getMember().getDeclaringClass().getName() + " needs the executor '" + name + "', and there is ";
        if (keys.contains(name)) {
            return new FailureAnalysis(
                    needs + "no bean of that name, although asyncfacade.executors." + name + " is set.",
                    "In a test of a slice, add @ImportAutoConfiguration(AsyncFacadeAutoConfiguration.class). An"
                            + " application that was processed ahead of time has to be built again.",
                    failure);
        }
        String uniform = FacadeExecutorKeys.uniform(name);
        Optional<String> almost = keys.stream()
                .filter(key -> FacadeExecutorKeys.uniform(key).equals(uniform))
                .findFirst();
        return new FailureAnalysis(
                needs + "neither a bean of that name nor a property asyncfacade.executors." + name
                        + (keys.isEmpty()
                                ? "; nothing is set under asyncfacade.executors."
                                : "; asyncfacade.executors has " + String.join(", ", keys) + "."),
                almost.map(key -> "Write '" + name + "' in place of '" + key
                                + "': a key is the name of a bean, letter for letter.")
                        .orElse("Set a property of it, like asyncfacade.executors." + name
                                + ".max-concurrency=8, or declare a bean '" + name + "' of type FacadeExecutor with"
                                + " @Bean(defaultCandidate = false)."),
                failure);
    }

    /** What the place says of its executor; adapters of the component model "jakarta" say it with {@code @Named}. */
    private static String name(InjectionPoint place) {
        for (Annotation annotation : place.getAnnotations()) {
            String type = annotation.annotationType().getName();
            if (annotation instanceof Qualifier || type.equals("jakarta.inject.Named")) {
                return String.valueOf(AnnotationUtils.getValue(annotation));
            }
        }
        return "";
    }

    private static boolean wantsExecutor(NoSuchBeanDefinitionException missing) {
        Class<?> wanted = missing.getBeanType();
        return wanted != null && wanted != Object.class && wanted.isAssignableFrom(FacadeExecutor.class);
    }
}
