package io.asyncfacade.processor.reader.types;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import io.asyncfacade.processor.model.AnnotatedWildcard;
import io.asyncfacade.processor.model.FacadeModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/**
 * Turns the types of one signature into names, as seen from the wrapped type.
 *
 * <p>Never by {@code TypeMirror.toString()}: with type-use annotations that is not always legal Java, and compilers
 * disagree on it.
 */
public final class TypeNames {
    /** What no type variable of an adapter is called: classes that all adapters name, and where full names begin. */
    public static final Set<String> OBSCURING = Stream.concat(
                    FacadeModel.BEFORE_A_DOT.stream(),
                    Stream.of("CompletableFuture", "Duration", "Executor", "io", "java"))
            .collect(Collectors.toUnmodifiableSet());

    private final TypeFacts facts;
    private final UseSites useSites;
    private final boolean annotated;
    private final Map<TypeParameterElement, String> renamed;
    private final Mentions mentions;

    /** How many {@code ? super} are around the type that is being named. */
    private int lowerBounds;

    /** How many type arguments of supertypes are around it. */
    private int supertypeArguments;

    /** How many wildcards in these: there the Eclipse compiler shows no annotations. */
    private int hiddenWildcards;

    /**
     * Names for one signature.
     *
     * @param facts what is known of each class
     * @param useSites which type-use annotations are carried over
     * @param mentions collects what the signature mentions
     */
    public TypeNames(TypeFacts facts, UseSites useSites, Mentions mentions) {
        this(facts, useSites, true, new HashMap<>(), mentions);
    }

    private TypeNames(
            TypeFacts facts,
            UseSites useSites,
            boolean annotated,
            Map<TypeParameterElement, String> renamed,
            Mentions mentions) {
        this.facts = facts;
        this.useSites = useSites;
        this.annotated = annotated;
        this.renamed = renamed;
        this.mentions = mentions;
    }

    /** The same names, with mentions collected elsewhere. */
    public TypeNames collecting(Mentions other) {
        return new TypeNames(facts, useSites, annotated, renamed, other);
    }

    /** Names that know what has been renamed so far, for another signature. */
    public TypeNames within(Mentions other) {
        return new TypeNames(facts, useSites, true, new HashMap<>(renamed), other);
    }

    /** The same without annotations. */
    public TypeNames plain(Mentions other) {
        return new TypeNames(facts, useSites, false, new HashMap<>(renamed), other);
    }

    public Mentions mentions() {
        return mentions;
    }

    /** Prints the type parameter under another name from now on. */
    public void rename(TypeParameterElement parameter, String name) {
        renamed.put(parameter, name);
    }

    /** The type as seen from the wrapped type. */
    public TypeName name(TypeMirror type, Scope scope) {
        return name(new ScopedType(type, scope));
    }

    /** The type of a declaration as seen from the wrapped type, with the annotations in front of the declaration. */
    public TypeName name(ScopedType declared) {
        Scope scope = declared.scope();
        TypeKind kind = declared.type().getKind();
        TypeName name =
                scope.isRaw() ? raw(declared.type(), scope) : substituted(declared.type(), scope, inFront(declared));
        return kind.isPrimitive() || kind == TypeKind.VOID ? name : withAnnotations(name, nullness(declared), scope);
    }

    /** The annotations of a declaration alone that say whether its value is null, as Kotlin's compiler writes them. */
    private List<AnnotationMirror> nullness(ScopedType declared) {
        List<AnnotationMirror> found = new ArrayList<>();
        for (AnnotationMirror annotation : declared.inFront()) {
            if (facts.jspecify(annotation).isPresent() && !facts.isTypeUse(annotation)) {
                found.add(annotation);
            }
        }
        return found;
    }

    /** The annotations of a declaration that are annotations of its type as well. */
    private List<AnnotationMirror> inFront(ScopedType declared) {
        List<AnnotationMirror> both = new ArrayList<>();
        for (AnnotationMirror annotation : declared.inFront()) {
            if (annotated && useSites.isSource(declared.scope()) && facts.isOfDeclarationAndType(annotation)) {
                both.add(annotation);
            }
        }
        return both;
    }

    /** A type parameter with its bounds, as it is declared. */
    public TypeVariableName declaration(TypeParameterElement parameter, Scope scope) {
        mentions.noteClosingBounds(ClosingBounds.warn(parameter, scope));
        List<TypeName> bounds = new ArrayList<>();
        int planned = mentions.planned().size();
        for (TypeMirror bound : parameter.getBounds()) {
            bounds.add(substituted(bound, scope));
            mentions.noteFinalBound(isFinal(Hierarchy.erased(bound, scope)));
        }
        mentions.noteFinalBound(mentions.planned().size() > planned);
        TypeVariableName variable = TypeVariableName.get(nameOf(parameter))
                .withBounds(bounds.equals(List.of(ClassName.OBJECT)) ? List.of() : bounds);
        return annotated && useSites.isSource(scope)
                ? variable.annotated(annotations(parameter.getAnnotationMirrors(), true))
                : variable;
    }

    private static boolean isFinal(@Nullable TypeElement bound) {
        return bound != null
                && (bound.getKind() == ElementKind.RECORD
                        || bound.getKind() == ElementKind.CLASS
                                && bound.getModifiers().contains(Modifier.FINAL));
    }

    /** {@code Object}, for what is known to be no primitive value and nothing else. */
    public TypeName anything(Scope scope) {
        return useSites.isMarked(scope) ? Nullness.nullable(ClassName.OBJECT) : ClassName.OBJECT;
    }

    private TypeName substituted(TypeMirror type, Scope scope) {
        return substituted(type, scope, List.of());
    }

    /** The annotations in front belong to the innermost type: {@code @Nullable V[]} is an array of what may be null. */
    private TypeName substituted(TypeMirror type, Scope scope, List<AnnotationMirror> inFront) {
        mentions.noteUnmarked(!type.getKind().isPrimitive() && !useSites.isMarked(scope));
        return switch (type.getKind()) {
            case DECLARED -> declared((DeclaredType) type, scope, inFront);
            case TYPEVAR -> variable((TypeVariable) type, scope, inFront);
            case ARRAY ->
                withAnnotations(
                        ArrayTypeName.of(substituted(((ArrayType) type).getComponentType(), scope, inFront)),
                        type,
                        scope);
            case WILDCARD -> wildcard((WildcardType) type, scope);
            case ERROR -> unresolved((DeclaredType) type, scope, inFront);
            case VOID -> TypeName.VOID;
            default -> withAnnotations(primitive(type.getKind()), merged(inFront, type.getAnnotationMirrors()), scope);
        };
    }

    /** Those in front first, because not every compiler knows the order. */
    private static List<AnnotationMirror> merged(
            List<AnnotationMirror> inFront, List<? extends AnnotationMirror> written) {
        List<AnnotationMirror> merged = new ArrayList<>(inFront);
        for (AnnotationMirror annotation : written) {
            if (inFront.stream().noneMatch(it -> Annotations.areOfOneType(it, annotation))) {
                merged.add(annotation);
            }
        }
        return merged;
    }

    private TypeName declared(DeclaredType type, Scope scope, List<AnnotationMirror> inFront) {
        TypeElement element = (TypeElement) type.asElement();
        mentions.addType(element);
        List<TypeName> arguments = new ArrayList<>(type.getTypeArguments().size());
        for (TypeMirror argument : type.getTypeArguments()) {
            arguments.add(substituted(argument, scope));
            if (argument.getKind() == TypeKind.WILDCARD) {
                noteMissingBounds(element);
            }
        }
        @Nullable DeclaredType enclosing = TypeParameters.enclosing(type);
        TypeName outer = enclosing != null && TypeParameters.isGeneric(enclosing.asElement())
                ? declared(enclosing, scope, List.of())
                : TypeName.VOID;
        TypeName name;
        if (outer instanceof ParameterizedTypeName generic) {
            name = generic.nestedClass(element.getSimpleName().toString(), arguments);
        } else {
            ClassName plain = facts.of(element).name();
            mentions.noteRawType(arguments.size() < element.getTypeParameters().size());
            name = arguments.isEmpty() ? plain : ParameterizedTypeName.get(plain, arguments.toArray(new TypeName[0]));
        }
        // In front of Outer.Inner, an annotation is one of Outer, if objects of Inner have one of Outer.
        List<AnnotationMirror> own = new ArrayList<>(inFront);
        for (@Nullable DeclaredType outside = enclosing; outside != null; outside = TypeParameters.enclosing(outside)) {
            List<? extends AnnotationMirror> ofOuter = outside.getAnnotationMirrors();
            own.removeIf(it -> ofOuter.stream().anyMatch(other -> Annotations.areOfOneType(it, other)));
        }
        return withAnnotations(name, merged(own, type.getAnnotationMirrors()), scope);
    }

    /** The compiler needs the bounds of a type parameter as soon as a wildcard stands for it. */
    private void noteMissingBounds(TypeElement generic) {
        for (TypeParameterElement parameter : generic.getTypeParameters()) {
            for (TypeMirror bound : parameter.getBounds()) {
                if (bound.getKind() == TypeKind.ERROR) {
                    missing(bound);
                }
            }
        }
    }

    private TypeName variable(TypeVariable type, Scope scope, List<AnnotationMirror> inFront) {
        TypeParameterElement parameter = Scope.parameter(type);
        List<? extends AnnotationMirror> written = merged(inFront, useSites.written(type));
        Scope.Argument argument = scope.argument(parameter);
        if (argument != null) {
            supertypeArguments++;
            TypeName name = name(argument.type(), argument.scope());
            supertypeArguments--;
            return withAnnotations(name, written, scope);
        }
        if (parameter.getGenericElement() instanceof TypeElement owner && !useSites.isInside(owner)) {
            // The Eclipse compiler invents it where there are too many type arguments, or too few.
            return missing(type);
        }
        mentions.addVariable(parameter, lowerBounds == 0);
        return withAnnotations(TypeVariableName.get(nameOf(parameter)), written, scope);
    }

    private TypeName wildcard(WildcardType type, Scope scope) {
        hiddenWildcards += supertypeArguments > 0 ? 1 : 0;
        TypeName wildcard = bounded(type, scope);
        hiddenWildcards -= supertypeArguments > 0 ? 1 : 0;
        return wildcard;
    }

    private TypeName bounded(WildcardType type, Scope scope) {
        TypeMirror lower = type.getSuperBound();
        if (lower != null) {
            lowerBounds++;
            TypeName bound = substituted(lower, scope);
            lowerBounds--;
            return annotated(WildcardTypeName.supertypeOf(bound), type, scope);
        }
        TypeMirror upper = type.getExtendsBound();
        // "? extends @Nullable Object" is "?": to JSpecify, and to the Eclipse compiler, which does not show the
        // bound.
        TypeName bound = upper == null || isObject(upper) ? ClassName.OBJECT : substituted(upper, scope);
        return annotated(WildcardTypeName.subtypeOf(bound), type, scope);
    }

    private TypeName annotated(WildcardTypeName wildcard, WildcardType type, Scope scope) {
        return annotated && hiddenWildcards == 0 && useSites.isSource(scope)
                ? AnnotatedWildcard.of(wildcard, annotations(type.getAnnotationMirrors(), false))
                : wildcard;
    }

    private static boolean isObject(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED && erasure(type, Scope.ROOT).equals("java.lang.Object");
    }

    private TypeName unresolved(DeclaredType type, Scope scope, List<AnnotationMirror> inFront) {
        if (isThere(type)) {
            return declared(type, scope, inFront);
        }
        PlannedAdapters.Adapter adapter = facts.planned(erasure(type, Scope.ROOT));
        if (adapter == null) {
            return missing(type);
        }
        mentions.addPlanned(adapter.source());
        List<TypeName> arguments = new ArrayList<>();
        for (TypeMirror argument : type.getTypeArguments()) {
            arguments.add(substituted(argument, scope));
        }
        mentions.noteRawType(arguments.isEmpty() && TypeParameters.isGeneric(adapter.source()));
        ClassName plain = adapter.name();
        return withAnnotations(
                arguments.isEmpty() ? plain : ParameterizedTypeName.get(plain, arguments.toArray(new TypeName[0])),
                merged(inFront, type.getAnnotationMirrors()),
                scope);
    }

    /**
     * Whether the class of a type exists. The Eclipse compiler makes an error type of an existing class too, if one of
     * its type arguments is missing.
     */
    public static boolean isThere(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                || type.getKind() == TypeKind.ERROR
                        && ((DeclaredType) type).asElement().asType().getKind() == TypeKind.DECLARED;
    }

    private TypeName missing(TypeMirror type) {
        mentions.noteMissing(type.getKind() == TypeKind.ERROR ? erasure(type, Scope.ROOT) : type.toString());
        return ClassName.OBJECT;
    }

    /** The name with the annotations that a type has where it is written, and what it stands for where that is. */
    public TypeName withAnnotations(TypeName name, ScopedType type) {
        TypeKind kind = type.type().getKind();
        Scope.Argument argument =
                kind == TypeKind.TYPEVAR ? type.scope().argument(Scope.parameter((TypeVariable) type.type())) : null;
        TypeName inner = argument == null || argument.type().getKind() == TypeKind.WILDCARD
                ? name
                : withAnnotations(name, new ScopedType(argument.type(), argument.scope()));
        List<? extends AnnotationMirror> written = useSites.written(type.type());
        return withAnnotations(inner, kind == TypeKind.ARRAY ? written : merged(inFront(type), written), type.scope());
    }

    private TypeName withAnnotations(TypeName name, TypeMirror type, Scope scope) {
        return withAnnotations(name, type.getAnnotationMirrors(), scope);
    }

    private TypeName withAnnotations(TypeName name, List<? extends AnnotationMirror> written, Scope scope) {
        if (!annotated || hiddenWildcards > 0 || written.isEmpty() || !useSites.isSource(scope)) {
            return name;
        }
        List<AnnotationSpec> added = annotations(written, false);
        // A type argument may bring annotations of its own: @Nullable T for @Nullable String, @NonNull T for the same.
        List<AnnotationSpec> kept = new ArrayList<>(name.annotations());
        if (added.stream().anyMatch(Nullness::decides)) {
            kept.removeIf(Nullness::decides);
        }
        for (AnnotationSpec present : kept) {
            added.removeIf(annotation -> annotation.type().equals(present.type()));
        }
        kept.addAll(added);
        return kept.equals(name.annotations())
                ? name
                : name.withoutAnnotations().annotated(kept);
    }

    private List<AnnotationSpec> annotations(List<? extends AnnotationMirror> mirrors, boolean isParameter) {
        List<AnnotationSpec> specs = new ArrayList<>();
        for (AnnotationMirror mirror : mirrors) {
            if (mirror.getAnnotationType().getKind() == TypeKind.ERROR) {
                mentions.noteMissingAnnotation();
                continue;
            }
            Set<TypeElement> named = new LinkedHashSet<>();
            Optional<TypeElement> nullness = facts.jspecify(mirror);
            AnnotationSpec spec = nullness.map(it -> Nullness.spec(it, named))
                    .orElseGet(() -> CarriedAnnotation.of(mirror, facts, named));
            boolean isAccessible = !facts.isActedUpon(mirror)
                    && named.stream().allMatch(type -> facts.of(type).isAccessible());
            boolean mayStandHere =
                    nullness.isPresent() || (isParameter ? facts.isTypeParameterUse(mirror) : facts.isTypeUse(mirror));
            if (isAccessible && mayStandHere && !specs.contains(spec)) {
                mentions.addTypes(named);
                specs.add(spec);
            }
        }
        return specs;
    }

    private String nameOf(TypeParameterElement parameter) {
        String name = renamed.get(parameter);
        return name == null ? parameter.getSimpleName().toString() : name;
    }

    // ---- erasure

    /** The erasure of a type where it is declared. */
    public TypeName erased(TypeMirror type) {
        return raw(type, Scope.ROOT);
    }

    private TypeName raw(TypeMirror type, Scope scope) {
        mentions.noteUnmarked(!type.getKind().isPrimitive() && !useSites.isMarked(scope));
        return switch (type.getKind()) {
            case DECLARED -> {
                TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
                mentions.addType(element);
                mentions.noteRawType(TypeParameters.isGeneric(element));
                yield facts.of(element).name();
            }
            case ERROR -> erased(unresolved((DeclaredType) type, scope, List.of()));
            case ARRAY -> ArrayTypeName.of(raw(((ArrayType) type).getComponentType(), scope));
            case TYPEVAR -> {
                Scope.Argument argument = scope.argument(Scope.parameter((TypeVariable) type));
                yield argument == null
                        ? raw(firstBound((TypeVariable) type), scope)
                        : name(argument.type(), argument.scope());
            }
            default -> substituted(type, scope);
        };
    }

    private static TypeName erased(TypeName type) {
        return type instanceof ParameterizedTypeName generic ? generic.rawType() : type;
    }

    /**
     * The erasure of a type as seen from the wrapped type, as text: the key by which methods are told apart.
     *
     * <p>From the declared bounds and not from {@code TypeVariable.getUpperBound()}, which under the Eclipse compiler
     * returns the variable itself if it has several bounds.
     */
    public static String erasure(TypeMirror type, Scope scope) {
        return switch (type.getKind()) {
            case DECLARED, ERROR ->
                ((TypeElement) ((DeclaredType) type).asElement())
                        .getQualifiedName()
                        .toString();
            case ARRAY -> erasure(((ArrayType) type).getComponentType(), scope) + "[]";
            case TYPEVAR -> {
                Scope.Argument argument = scope.argument(Scope.parameter((TypeVariable) type));
                yield argument == null
                        ? erasure(firstBound((TypeVariable) type), scope)
                        : erasure(argument.type(), argument.scope());
            }
            default -> primitive(type.getKind()).toString();
        };
    }

    static TypeMirror firstBound(TypeVariable variable) {
        return Scope.parameter(variable).getBounds().get(0);
    }

    /** The name of a primitive type, or of {@code void}. */
    public static TypeName primitive(TypeKind kind) {
        return switch (kind) {
            case BOOLEAN -> TypeName.BOOLEAN;
            case BYTE -> TypeName.BYTE;
            case SHORT -> TypeName.SHORT;
            case INT -> TypeName.INT;
            case LONG -> TypeName.LONG;
            case CHAR -> TypeName.CHAR;
            case FLOAT -> TypeName.FLOAT;
            case DOUBLE -> TypeName.DOUBLE;
            case VOID -> TypeName.VOID;
            default -> throw new IllegalArgumentException("no type of a signature: " + kind);
        };
    }
}
