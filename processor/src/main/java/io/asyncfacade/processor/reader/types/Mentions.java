package io.asyncfacade.processor.reader.types;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import org.jspecify.annotations.Nullable;

/** Collects what a signature mentions while its types are turned into names. */
public final class Mentions {
    private final Set<TypeElement> types = new LinkedHashSet<>();
    private final Set<TypeParameterElement> variables = new LinkedHashSet<>();
    private final Set<TypeParameterElement> inferred = new LinkedHashSet<>();
    private final Set<TypeElement> planned = new LinkedHashSet<>();
    private boolean raw;
    private boolean rawStage;
    private boolean unmarked;
    private boolean closing;
    private boolean finalBound;
    private boolean lacksAnnotation;
    private @Nullable String missing;

    /** Takes over what another signature mentions. */
    public void add(Mentions other) {
        types.addAll(other.types);
        variables.addAll(other.variables);
        inferred.addAll(other.inferred);
        planned.addAll(other.planned);
        raw |= other.raw;
        rawStage |= other.rawStage;
        unmarked |= other.unmarked;
        closing |= other.closing;
        finalBound |= other.finalBound;
        lacksAnnotation |= other.lacksAnnotation;
        missing = missing == null ? other.missing : missing;
    }

    /** The classes that the signature names. */
    public Set<TypeElement> types() {
        return Collections.unmodifiableSet(types);
    }

    public void addType(TypeElement type) {
        types.add(type);
    }

    void addTypes(Collection<TypeElement> more) {
        types.addAll(more);
    }

    /** The type parameters, of the wrapped type or of the method, that the signature names. */
    public Set<TypeParameterElement> variables() {
        return Collections.unmodifiableSet(variables);
    }

    /** Those of them that every compiler infers from arguments of these types: not from {@code ? super T} alone. */
    public Set<TypeParameterElement> inferred() {
        return Collections.unmodifiableSet(inferred);
    }

    void addVariable(TypeParameterElement variable, boolean isInferred) {
        variables.add(variable);
        if (isInferred) {
            inferred.add(variable);
        }
    }

    /** The types whose adapters the signature names before they exist. */
    public Set<TypeElement> planned() {
        return Collections.unmodifiableSet(planned);
    }

    void addPlanned(TypeElement source) {
        planned.add(source);
    }

    /** Whether a generic class is named without type arguments. */
    public boolean hasRawType() {
        return raw;
    }

    public void noteRawType(boolean isRaw) {
        raw |= isRaw;
    }

    /** Whether the result is a stage without type argument, which has to pass for a stage of objects. */
    public boolean isRawStage() {
        return rawStage;
    }

    public void noteRawStage(boolean isRaw) {
        rawStage |= isRaw;
    }

    /** Whether a type parameter is declared whose bounds together can be closed with an InterruptedException. */
    public boolean hasClosingBounds() {
        return closing;
    }

    void noteClosingBounds(boolean isClosing) {
        closing |= isClosing;
    }

    /** Whether a type parameter is declared that is bounded by a class without subclasses. */
    public boolean hasFinalBound() {
        return finalBound;
    }

    void noteFinalBound(boolean isFinal) {
        finalBound |= isFinal;
    }

    /** Whether a type without annotation, written where that does not mean that it is not null, may be among them. */
    boolean hasUnmarkedType() {
        return unmarked;
    }

    void noteUnmarked(boolean isUnmarked) {
        unmarked |= isUnmarked;
    }

    /** Whether the signature has an annotation that does not exist, or does not exist yet; it can do without. */
    public boolean lacksAnnotation() {
        return lacksAnnotation;
    }

    void noteMissingAnnotation() {
        lacksAnnotation = true;
    }

    /** The name of a class that does not exist, or does not exist yet; the first if there are several. */
    public @Nullable String missing() {
        return missing;
    }

    void noteMissing(String name) {
        missing = missing == null ? name : missing;
    }
}
