package io.asyncfacade.processor;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;
import javax.annotation.processing.Completion;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Our processor in an environment of which it sees nothing but the interfaces, as IDEs and some build tools have it;
 * and a look at each of its calls, which may also fail there.
 */
final class ProxiedProcessor implements Processor {
    private final AsyncFacadeProcessor ours = new AsyncFacadeProcessor();
    private final Look look;

    /** Sees a call before the compiler does. */
    interface Look {
        void at(Method method, Object[] arguments) throws Throwable;
    }

    ProxiedProcessor(Look look) {
        this.look = look;
    }

    @Override
    public void init(ProcessingEnvironment environment) {
        ours.init(proxy(ProcessingEnvironment.class, environment));
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return ours.process(annotations, proxy(RoundEnvironment.class, round));
    }

    private <T> T proxy(Class<T> type, Object target) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> {
            Object[] arguments = given == null ? new Object[0] : given;
            look.at(method, arguments);
            try {
                Object result = method.invoke(target, arguments);
                for (Class<?> service : new Class<?>[] {Filer.class, Messager.class, Elements.class, Types.class}) {
                    if (method.getReturnType() == service) {
                        return proxy(service, result);
                    }
                }
                return result;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }

    @Override
    public Set<String> getSupportedOptions() {
        return ours.getSupportedOptions();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return ours.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return ours.getSupportedSourceVersion();
    }

    @Override
    public Iterable<? extends Completion> getCompletions(
            Element element, AnnotationMirror annotation, ExecutableElement member, String text) {
        return ours.getCompletions(element, annotation, member, text);
    }
}
