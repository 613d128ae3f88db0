package io.asyncfacade.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One adapter class.
 *
 * @param way whether its methods return futures or wait for them
 * @param source the wrapped type, as Javadoc links it
 * @param delegate the wrapped type with the adapter's type variables as arguments
 * @param facade the name of the adapter
 * @param isPublic whether the adapter is public; package-private otherwise
 * @param typeVariables the type parameters of the adapter, with bounds
 * @param implemented the interface that it implements
 * @param executor the name of the executor that runs the methods without one of their own
 * @param executors the names of the others, sorted
 * @param methods the methods in the order of the class
 * @param injection the annotations that make the adapter injectable
 * @param scope the annotation that makes it a bean where that is not one of them
 * @param deprecation how the wrapped type is deprecated
 * @param suppressions the lint keys that the class as a whole has to suppress, sorted
 * @param nullScope the mark of JSpecify that the adapter needs
 * @param standardMarker whether the standard marker of generated code can be named where the adapter goes
 * @param qualified simple names that must not be used, because they mean something else in the adapter's package
 */
public record FacadeModel(
        Way way,
        ClassName source,
        TypeName delegate,
        ClassName facade,
        boolean isPublic,
        List<TypeVariableName> typeVariables,
        Optional<TypeName> implemented,
        String executor,
        List<String> executors,
        List<FacadeMethod> methods,
        Injection injection,
        Optional<BeanScope> scope,
        Optional<Deprecation> deprecation,
        Set<String> suppressions,
        NullScope nullScope,
        boolean standardMarker,
        Set<String> qualified) {

    /** The simple names of the classes whose static members an adapter names: no variable can have one of them. */
    public static final Set<String> BEFORE_A_DOT =
            Set.of("AsyncCall", "BlockingCall", "CurrentCall", "OnCancel", "ChronoUnit", "Objects");

    /**
     * The field and the constructor parameter for an executor: called as the executor is, unless that would hide a
     * class.
     *
     * @param name the name of the executor
     * @return the name of the variable
     */
    public String variable(String name) {
        if (!BEFORE_A_DOT.contains(name)) {
            return name;
        }
        String wish = variableOf(name);
        String variable = wish;
        for (int n = 2; variable.equals(executor) || executors.contains(variable); n++) {
            variable = wish + n;
        }
        return variable;
    }

    /**
     * A name for a variable that should be called as a class is.
     *
     * @param className the name of the class
     * @return the same with a small letter in front
     */
    public static String variableOf(String className) {
        return className.substring(0, 1).toLowerCase(Locale.ROOT) + className.substring(1);
    }

    /**
     * The same adapter without annotations for a container.
     *
     * @return the changed copy
     */
    public FacadeModel notInjected() {
        return copy(executors, methods, Injection.NONE, Optional.empty());
    }

    /**
     * The same adapter with other executors, for one that hands them on to nested adapters.
     *
     * @param names the names of the executors beside the first, sorted
     * @param changed the methods
     * @return the changed copy
     */
    public FacadeModel with(List<String> names, List<FacadeMethod> changed) {
        return copy(names, changed, injection, scope);
    }

    private FacadeModel copy(
            List<String> newExecutors,
            List<FacadeMethod> newMethods,
            Injection newInjection,
            Optional<BeanScope> newScope) {
        return new FacadeModel(
                way,
                source,
                delegate,
                facade,
                isPublic,
                typeVariables,
                implemented,
                executor,
                newExecutors,
                newMethods,
                newInjection,
                newScope,
                deprecation,
                suppressions,
                nullScope,
                standardMarker,
                qualified);
    }
}
