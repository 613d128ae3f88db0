package io.asyncfacade.processor.reader;

import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import org.jspecify.annotations.Nullable;

/** Collects what a signature mentions while its types are turned into names. */
final class Mentions {
    /** The classes that the signature names. */
    final Set<TypeElement> types = new LinkedHashSet<>();

    /** The type parameters, of the wrapped type or of the method, that the signature names. */
    final Set<TypeParameterElement> variables = new LinkedHashSet<>();

    /** Those of them that every compiler infers from arguments of these types: not from {@code ? super T} alone. */
    final Set<TypeParameterElement> inferred = new LinkedHashSet<>();

    /** Whether a generic class is named without type arguments. */
    boolean raw;

    /** Whether a type without annotation, written where that does not mean that it is not null, may be among them. */
    boolean unmarked;

    /** Whether the result is a stage without type argument, which has to pass for a stage of objects. */
    boolean rawStage;

    /** The types whose adapters the signature names before they exist. */
    final Set<TypeElement> planned = new LinkedHashSet<>();

    /** Whether the signature has an annotation that does not exist, or does not exist yet; it can do without. */
    boolean lacksAnnotation;

    /** The name of a class that does not exist, or does not exist yet. */
    @Nullable String missing;

    /** Takes over what another signature mentions. */
    void add(Mentions other) {
        types.addAll(other.types);
        variables.addAll(other.variables);
        planned.addAll(other.planned);
        raw |= other.raw;
        unmarked |= other.unmarked;
    }
}
