package io.asyncfacade.processor.reader;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import io.asyncfacade.processor.model.Deprecation;
import io.asyncfacade.processor.model.FacadeParameter;
import io.asyncfacade.processor.model.NullScope;
import io.asyncfacade.processor.model.Way;
import io.asyncfacade.processor.reader.types.Annotations;
import io.asyncfacade.processor.reader.types.Members;
import io.asyncfacade.processor.reader.types.Mentions;
import io.asyncfacade.processor.reader.types.Nullness;
import io.asyncfacade.processor.reader.types.Sources;
import io.asyncfacade.processor.reader.types.TypeFacts;
import io.asyncfacade.processor.reader.types.TypeParameters;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Collects the lint keys that a piece of generated code has to suppress, and no others. */
final class Suppressions {
    /** Silences the Eclipse compiler where it finds a key unnecessary that javac needs, or has a warning of its own. */
    private static final String UNNECESSARY_TO_ECLIPSE = "all";

    private final TypeFacts facts;
    private final Sources sources;
    private final boolean isPublic;
    private final boolean isDeprecated;
    private final boolean isRemoval;
    private final Set<String> keys = new TreeSet<>();

    /**
     * Collects keys.
     *
     * @param wrapped the wrapped type
     * @param isDeprecated whether the code is deprecated itself, so that it may use what is deprecated (but not what is
     *     deprecated for removal)
     */
    Suppressions(Wrapped wrapped, boolean isDeprecated) {
        this.facts = wrapped.facts();
        this.sources = wrapped.sources();
        this.isPublic = wrapped.isPublic();
        this.isDeprecated = isDeprecated;
        this.isRemoval = wrapped.deprecation().filter(Deprecation::forRemoval).isPresent();
    }

    /** The keys of one method of an adapter. */
    static Set<String> ofMethod(
            Wrapped wrapped,
            Members.Method method,
            Signature signature,
            Results.Result result,
            SignatureReader.Choice choice,
            NullScope nullScope,
            boolean isDeprecated,
            boolean isSafeVarargs) {
        Suppressions suppressions =
                new Suppressions(wrapped, wrapped.deprecation().isPresent() || isDeprecated);
        suppressions.addMentions(signature.mentions());
        suppressions.addMentions(result.mentions());
        choice.addTo(suppressions);
        suppressions.addCalls(method, isDeprecated);
        boolean isRawAwaited =
                result.mentions().isRawStage() && wrapped.holder().way() == Way.TO_BLOCKING;
        if (isRawAwaited) {
            suppressions.add(UNNECESSARY_TO_ECLIPSE);
        }
        if (nullScope != NullScope.INHERITED) {
            suppressions.addAnnotation(Nullness.MARKED);
        }
        if (method.best().method().isVarArgs() && pollutesHeap(signature.parameters())) {
            // The first is about the declaration, the second about what a method that promises to be safe does.
            suppressions.add(isSafeVarargs ? "varargs" : "unchecked");
        }
        return suppressions.keys();
    }

    /** The keys of another call of the delegate inside of such a method. */
    static Set<String> ofCall(Wrapped wrapped, Members.Method called, boolean isDeprecated) {
        Suppressions suppressions =
                new Suppressions(wrapped, wrapped.deprecation().isPresent() || isDeprecated);
        suppressions.addCalls(called, isDeprecated);
        return suppressions.keys();
    }

    /** The keys of a class that implements methods some of whose declarations, wherever they are, are deprecated. */
    static Set<String> ofOverriding(Collection<Members.Method> methods, Members members, TypeFacts facts) {
        Set<String> keys = new TreeSet<>();
        for (Members.Method method : methods) {
            for (ExecutableElement declared : members.alike(method)) {
                facts.deprecation(declared).ifPresent(it -> keys.add(it.forRemoval() ? "removal" : "deprecation"));
            }
        }
        if (!keys.isEmpty()) {
            keys.add(UNNECESSARY_TO_ECLIPSE);
        }
        return keys;
    }

    Set<String> keys() {
        return keys;
    }

    /** For a reason that only the caller knows. */
    void add(String key) {
        keys.add(key);
    }

    /** For the types in a signature. */
    void addMentions(Mentions mentions) {
        if (mentions.hasRawType()) {
            keys.add("rawtypes");
        }
        if (mentions.hasClosingBounds()) {
            keys.add("try");
        }
        if (mentions.hasFinalBound()) {
            keys.add(UNNECESSARY_TO_ECLIPSE);
        }
        if (mentions.isRawStage()) {
            keys.add("unchecked");
        }
        Set<TypeElement> types = new LinkedHashSet<>(mentions.types());
        // An adapter that does not exist yet is going to be deprecated, and exported, as its type is.
        types.addAll(mentions.planned());
        for (TypeElement type : types) {
            TypeFacts.Fact fact = facts.of(type);
            if (isPublic && fact.isLeaked()) {
                keys.add("exports");
            }
            if (fact.isRemoval()) {
                keys.add("removal");
                if (isRemoval || sources.has(type)) {
                    keys.add(UNNECESSARY_TO_ECLIPSE);
                }
            }
            if (fact.isDeprecated() && !isDeprecated) {
                keys.add("deprecation");
            }
        }
    }

    /** For an annotation of the adapter, given its name. */
    void addAnnotation(String name) {
        if (isPublic && facts.isLeaked(name)) {
            keys.add("exports");
        }
    }

    /** For the call of a delegate's method, whichever of its declarations the compiler picks. */
    private void addCalls(Members.Method method, boolean isDeprecatedMethod) {
        for (Members.Member declaration : method.declarations()) {
            Optional<Deprecation> deprecation = facts.deprecation(declaration.method());
            if (deprecation.isPresent() && deprecation.get().forRemoval()) {
                keys.add("removal");
            } else if (deprecation.isPresent() && !isDeprecated && !isDeprecatedMethod) {
                keys.add("deprecation");
            }
            if (declaration.scope().isRaw()
                    && declaration.method().getParameters().stream()
                            .anyMatch(parameter -> TypeParameters.isChangedByErasure(parameter.asType()))) {
                keys.add("unchecked");
            }
            for (AnnotationMirror annotation : declaration.method().getAnnotationMirrors()) {
                if (Annotations.is(annotation, "jdk.internal.javac.Restricted")) {
                    keys.add("restricted");
                }
            }
        }
    }

    /** Whether an array of the last parameter may hold anything, because its type is not known at run time. */
    static boolean pollutesHeap(List<FacadeParameter> parameters) {
        return !parameters.isEmpty()
                && parameters.get(parameters.size() - 1).type() instanceof ArrayTypeName array
                && !isReifiable(array.componentType());
    }

    private static boolean isReifiable(TypeName type) {
        if (type instanceof ArrayTypeName array) {
            return isReifiable(array.componentType());
        }
        if (type instanceof ParameterizedTypeName generic) {
            return (generic.enclosingType() == null || isReifiable(generic.enclosingType()))
                    && generic.typeArguments().stream().allMatch(Suppressions::isUnbounded);
        }
        return !(type instanceof TypeVariableName);
    }

    private static boolean isUnbounded(TypeName argument) {
        if (argument instanceof TypeVariableName variable) {
            return variable.name().equals("?");
        }
        return argument instanceof WildcardTypeName wildcard
                && wildcard.lowerBounds().isEmpty()
                && wildcard.upperBounds().get(0).withoutAnnotations().equals(ClassName.OBJECT);
    }
}
