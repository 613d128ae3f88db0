package io.asyncfacade.processor.reader;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import io.asyncfacade.processor.model.Deprecation;
import io.asyncfacade.processor.reader.types.Sources;
import io.asyncfacade.processor.reader.types.TypeFacts;
import io.asyncfacade.processor.reader.types.TypeNames;
import io.asyncfacade.processor.reader.types.UseSites;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * The wrapped type, with what its methods have in common.
 *
 * @param holder the element that asks for the adapter
 * @param target the type, where it is asked for
 * @param name its name
 * @param delegate the type with its own type variables as arguments
 * @param facade the name of the adapter
 * @param typeVariables the type parameters of both
 * @param names the names of the declaration
 * @param deprecation how the type is deprecated
 * @param nestedTypes the types whose adapters results are wrapped in
 * @param facts what is known of each class
 * @param sources which types are compiled from source
 * @param useSites where the types of signatures are written
 * @param isUnresolved whether the declaration mentions a class that does not exist, or does not exist yet
 */
record Wrapped(
        Holder holder,
        Holder.Target target,
        ClassName name,
        TypeName delegate,
        ClassName facade,
        List<TypeVariableName> typeVariables,
        TypeNames names,
        Optional<Deprecation> deprecation,
        Set<TypeElement> nestedTypes,
        TypeFacts facts,
        Sources sources,
        UseSites useSites,
        boolean isUnresolved) {

    TypeElement type() {
        return target.type();
    }

    /** Whether the type is public with all that enclose it, as the adapter then is. */
    boolean isPublic() {
        return TypeFacts.isPublic(type());
    }

    /** Whether the Eclipse compiler, which goes on all the same, lacks a class in the declaration. */
    boolean isHalfTyped() {
        return names.mentions().missing() != null && sources.isEclipse();
    }

    boolean isSource() {
        return sources.has(target.type());
    }

    /** What a call is called in errors, listeners and logs. */
    String callName(ExecutableElement method) {
        return String.join(".", name.simpleNames()) + "." + method.getSimpleName();
    }

    boolean isNested(TypeElement result) {
        return nestedTypes.contains(result);
    }
}
