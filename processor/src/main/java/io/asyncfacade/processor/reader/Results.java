package io.asyncfacade.processor.reader;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.asyncfacade.processor.model.FacadeMethod.Delivery;
import io.asyncfacade.processor.model.FacadeMethod.Late;
import io.asyncfacade.processor.reader.types.Hierarchy;
import io.asyncfacade.processor.reader.types.Members;
import io.asyncfacade.processor.reader.types.Mentions;
import io.asyncfacade.processor.reader.types.Scope;
import io.asyncfacade.processor.reader.types.ScopedType;
import io.asyncfacade.processor.reader.types.TypeFacts;
import io.asyncfacade.processor.reader.types.TypeNames;
import io.asyncfacade.processor.reader.types.TypeParameters;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

/** Decides what an adapter method returns for the result of a blocking method. */
final class Results {
    private static final String STAGE = "java.util.concurrent.CompletionStage";

    private final TypeFacts facts;
    private final Hierarchy hierarchy;
    private final ScopedType object;

    Results(TypeFacts facts, Hierarchy hierarchy, TypeMirror object) {
        this.facts = facts;
        this.hierarchy = hierarchy;
        this.object = new ScopedType(object, Scope.ROOT);
    }

    /**
     * A result.
     *
     * @param delivery how it reaches the caller
     * @param type the type argument of the future
     * @param cast the type that the delegate's result has to be cast to
     * @param seen the type that the caller gets, as it is declared
     * @param isCaptured whether the type is what a wildcard stands for, which not every compiler infers
     * @param mentions what the type mentions
     */
    record Result(
            Delivery delivery,
            TypeName type,
            Optional<TypeName> cast,
            ScopedType seen,
            boolean isCaptured,
            Mentions mentions) {}

    /** The result of an asynchronous method. */
    Result future(ScopedType seen, TypeNames names) {
        TypeMirror declared = seen.type();
        Scope scope = seen.scope();
        if (declared.getKind() == TypeKind.VOID) {
            return new Result(Delivery.VOID, TypeName.VOID.box(), Optional.empty(), seen, false, names.mentions());
        }
        TypeElement erased = Hierarchy.erased(declared, scope);
        if (erased != null && hierarchy.isOneOf(erased, List.of(STAGE))) {
            return stage(Hierarchy.resolved(declared, scope), scope, names);
        }
        TypeName type = boxed(names.name(seen));
        if (isAccessible(names.mentions())) {
            return new Result(Delivery.VALUE, type, Optional.empty(), seen, false, names.mentions());
        }
        TypeName wide = widened(seen, names, Set.of());
        return new Result(
                Delivery.VALUE,
                wide,
                isNameable(declared, scope) ? Optional.empty() : Optional.of(wide.withoutAnnotations()),
                seen,
                false,
                names.mentions());
    }

    /** The result of a synchronous method. */
    Result plain(ScopedType seen, TypeNames names) {
        TypeName type = names.name(seen);
        TypeName wide = isAccessible(names.mentions()) ? type : widened(seen, names, Set.of());
        return new Result(Delivery.SYNC, wide, Optional.empty(), seen, false, names.mentions());
    }

    private Result stage(ScopedType stage, Scope scope, TypeNames names) {
        Optional<ScopedType> declared = hierarchy.argumentOf(stage, STAGE);
        Optional<ScopedType> argument = declared.map(this::upper);
        ScopedType value = argument.orElse(stage);
        names.mentions().noteRawStage(argument.isEmpty());
        TypeName type = argument.filter(a -> a != object)
                .map(a -> names.name(a.type(), a.scope()))
                .orElse(names.anything(scope));
        if (!isAccessible(names.mentions())) {
            type = widened(value, names, Set.of());
        }
        boolean isCaptured = declared.isPresent() && isWildcard(declared.get());
        TypeName received = isCaptured ? captured(type, declared.get(), names) : type;
        return new Result(Delivery.STAGE, received, Optional.empty(), value, isCaptured, names.mentions());
    }

    static boolean isWildcard(ScopedType declared) {
        return standsFor(declared).type().getKind() == TypeKind.WILDCARD;
    }

    /** The bound of a wildcard, with the annotations of the type parameter that stands for it. */
    static TypeName captured(TypeName bound, ScopedType declared, TypeNames names) {
        return declared.type().getKind() == TypeKind.TYPEVAR ? names.withAnnotations(bound, declared) : bound;
    }

    /** The upper bound of a wildcard, or of a type parameter that stands for one; every other type is its own. */
    ScopedType upper(ScopedType declared) {
        ScopedType seen = standsFor(declared);
        if (seen.type() instanceof WildcardType wildcard) {
            TypeMirror bound = wildcard.getExtendsBound();
            return bound == null ? object : new ScopedType(bound, seen.scope());
        }
        return upToAnnotations(declared);
    }

    /** What a type parameter stands for, but for one with annotations where it is used, which its name shall have. */
    private static ScopedType upToAnnotations(ScopedType seen) {
        Scope.Argument argument = seen.type() instanceof TypeVariable variable
                        && variable.getAnnotationMirrors().isEmpty()
                ? seen.scope().argument(Scope.parameter(variable))
                : null;
        return argument == null ? seen : upToAnnotations(new ScopedType(argument.type(), argument.scope()));
    }

    /** What a type parameter stands for; every other type is its own. */
    static ScopedType standsFor(ScopedType seen) {
        Scope.Argument argument = seen.type().getKind() == TypeKind.TYPEVAR
                ? seen.scope().argument(Scope.parameter((TypeVariable) seen.type()))
                : null;
        return argument == null ? seen : standsFor(new ScopedType(argument.type(), argument.scope()));
    }

    /** Primitive types as their classes, with their annotations. */
    static TypeName boxed(TypeName type) {
        TypeName plain = type.withoutAnnotations();
        return plain.isPrimitive() ? plain.box().annotated(type.annotations()) : type;
    }

    /** What a raw type stands for. */
    ScopedType object() {
        return object;
    }

    // ---- widening

    private boolean isAccessible(Mentions mentions) {
        for (TypeElement type : mentions.types()) {
            if (!facts.of(type).isAccessible()) {
                return false;
            }
        }
        return true;
    }

    /** Whether the class of a type can be named, whatever its type arguments are. */
    private boolean isNameable(TypeMirror type, Scope scope) {
        ScopedType seen = Hierarchy.resolved(type, scope);
        if (seen.type().getKind() == TypeKind.ARRAY) {
            return isNameable(((ArrayType) seen.type()).getComponentType(), seen.scope());
        }
        return !(seen.type() instanceof DeclaredType declared)
                || facts.of((TypeElement) declared.asElement()).isAccessible();
    }

    /**
     * The nearest supertype that can be named.
     *
     * @param open the classes that are being widened, inside whose supertypes they may occur again: {@code class Hidden
     *     implements Comparable<Hidden>}
     */
    private TypeName widened(ScopedType type, TypeNames names, Set<TypeElement> open) {
        Mentions own = new Mentions();
        TypeName plain = names.collecting(own).name(type);
        if (isAccessible(own)) {
            names.mentions().add(own);
            return plain;
        }
        boolean isArray = type.type().getKind() == TypeKind.ARRAY;
        ScopedType seen = isArray ? type : Hierarchy.resolved(type.type(), type.scope());
        TypeName wide = supertype(seen, names, open);
        return names.withAnnotations(wide, type);
    }

    private TypeName supertype(ScopedType seen, TypeNames names, Set<TypeElement> open) {
        if (seen.type() instanceof ArrayType array) {
            return ArrayTypeName.of(
                    widened(new ScopedType(array.getComponentType(), seen.scope(), seen.inFront()), names, open));
        }
        Set<TypeElement> inside = new HashSet<>(open);
        Deque<ScopedType> todo = new ArrayDeque<>(List.of(seen));
        while (!todo.isEmpty()) {
            ScopedType next = todo.removeFirst();
            DeclaredType declared = (DeclaredType) next.type();
            TypeElement element = (TypeElement) declared.asElement();
            if (facts.of(element).isAccessible()) {
                return withWideArguments(declared, next.scope(), names, inside);
            }
            if (!inside.add(element)) {
                continue;
            }
            for (TypeMirror parent : Members.parents(element)) {
                if (TypeNames.isThere(parent)
                        && !((TypeElement) ((DeclaredType) parent).asElement())
                                .getQualifiedName()
                                .contentEquals("java.lang.Object")) {
                    todo.addLast(new ScopedType(parent, next.scope().of(declared)));
                }
            }
        }
        return ClassName.OBJECT;
    }

    private TypeName withWideArguments(DeclaredType type, Scope scope, TypeNames names, Set<TypeElement> open) {
        List<TypeName> arguments = new ArrayList<>();
        for (TypeMirror argument : type.getTypeArguments()) {
            Mentions own = new Mentions();
            TypeName plain = names.collecting(own).name(argument, scope);
            if (isAccessible(own)) {
                names.mentions().add(own);
                arguments.add(plain);
            } else {
                arguments.add(WildcardTypeName.subtypeOf(widened(upper(new ScopedType(argument, scope)), names, open)));
            }
        }
        TypeElement element = (TypeElement) type.asElement();
        names.mentions().addType(element);
        if (arguments.isEmpty() || scope.isRaw()) {
            names.mentions().noteRawType(TypeParameters.isGeneric(element));
            return facts.of(element).name();
        }
        return ParameterizedTypeName.get(facts.of(element).name(), arguments.toArray(new TypeName[0]));
    }

    // ---- late results

    /**
     * Whether a late result is closed: if its declared type says that it can be, so that it is the caller's to close.
     * It may be the delegate itself, which must not be closed; but a class that is no relative of the wrapped type
     * cannot be, nor can, in practice, an interface of the JDK if the wrapped type is of the JDK too.
     */
    Late late(Result result, MethodSettings settings, TypeElement wrapped) {
        if (result.delivery() == Delivery.VOID
                || result.delivery() == Delivery.SYNC
                || settings.keepsLate()
                || !isCloseable(result.seen())) {
            return Late.DROPPED;
        }
        @Nullable TypeElement type = Hierarchy.erased(result.seen().type(), result.seen().scope());
        if (type == null || hierarchy.isSubclass(type, wrapped) || hierarchy.isSubclass(wrapped, type)) {
            return Late.CLOSED_UNLESS_DELEGATE;
        }
        return type.getKind() != ElementKind.INTERFACE
                        || wrapped.getModifiers().contains(Modifier.FINAL)
                        || isOfJdk(type) && isOfJdk(wrapped)
                ? Late.CLOSED
                : Late.CLOSED_UNLESS_DELEGATE;
    }

    private static boolean isOfJdk(TypeElement type) {
        String name = type.getQualifiedName().toString();
        return name.startsWith("java.") || name.startsWith("javax.");
    }

    /** Whether a type, or any bound of a type variable, says that it can be closed. */
    private boolean isCloseable(ScopedType declared) {
        ScopedType seen = standsFor(declared);
        if (seen.type() instanceof TypeVariable variable) {
            return ((TypeParameterElement) variable.asElement())
                    .getBounds().stream().anyMatch(bound -> isCloseable(new ScopedType(bound, seen.scope())));
        }
        @Nullable TypeElement type = Hierarchy.erased(seen.type(), seen.scope());
        return type != null && hierarchy.isOneOf(type, List.of("java.lang.AutoCloseable"));
    }
}
