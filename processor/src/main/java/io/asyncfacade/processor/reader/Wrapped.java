package io.asyncfacade.processor.reader;

import com.palantir.javapoet.ClassName;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * The wrapped type, with what its methods have in common.
 *
 * @param holder the element that asks for the adapter
 * @param target the type, where it is asked for
 * @param name its name
 * @param isDeprecated whether the adapter is deprecated because the type is
 * @param typeVariableNames the names of the adapter's type variables
 * @param nestedTypes the types whose adapters results are wrapped in
 * @param facts what is known of each class
 * @param sources which types are compiled from source
 */
record Wrapped(
        Holder holder,
        Holder.Target target,
        ClassName name,
        boolean isDeprecated,
        Set<String> typeVariableNames,
        Set<TypeElement> nestedTypes,
        TypeFacts facts,
        Sources sources) {

    TypeElement type() {
        return target.type();
    }

    /** What a call is called in errors, listeners and logs. */
    String callName(ExecutableElement method) {
        return String.join(".", name.simpleNames()) + "." + method.getSimpleName();
    }

    boolean isNested(TypeElement result) {
        return nestedTypes.contains(result);
    }
}
