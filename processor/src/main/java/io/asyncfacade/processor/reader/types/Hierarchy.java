package io.asyncfacade.processor.reader.types;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.jspecify.annotations.Nullable;

/** Answers which class a type comes down to, which is a subtype of which, and which of two results says more. */
public final class Hierarchy {
    private final Members members;

    public Hierarchy(Members members) {
        this.members = members;
    }

    /** Follows type variables to what they stand for, or to their first bound. */
    public static ScopedType resolved(TypeMirror type, Scope scope) {
        if (type.getKind() != TypeKind.TYPEVAR) {
            return new ScopedType(type, scope);
        }
        Scope.Argument argument = scope.argument(Scope.parameter((TypeVariable) type));
        return argument == null
                ? resolved(TypeNames.firstBound((TypeVariable) type), scope)
                : resolved(argument.type(), argument.scope());
    }

    /** The class that a type comes down to; null for primitive types and arrays. */
    public static @Nullable TypeElement erased(TypeMirror type, Scope scope) {
        TypeMirror resolved = resolved(type, scope).type();
        return TypeNames.isThere(resolved) ? (TypeElement) ((DeclaredType) resolved).asElement() : null;
    }

    public boolean isSubclass(TypeElement lower, TypeElement upper) {
        return upper.getQualifiedName().contentEquals("java.lang.Object")
                || members.ancestors(lower).scopes().containsKey(upper);
    }

    /** Whether a class or one of its supertypes has one of the given names. */
    public boolean isOneOf(TypeElement type, Iterable<String> names) {
        for (TypeElement ancestor : members.ancestors(type).scopes().keySet()) {
            for (String name : names) {
                if (ancestor.getQualifiedName().contentEquals(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The first type argument of a supertype, as seen from a type; empty if the type is raw. */
    public Optional<ScopedType> argumentOf(ScopedType type, String supertype) {
        if (!(type.type() instanceof DeclaredType declared) || !TypeNames.isThere(declared)) {
            return Optional.empty();
        }
        TypeElement element = (TypeElement) declared.asElement();
        if (element.getQualifiedName().contentEquals(supertype)) {
            return type.scope().isRaw() || declared.getTypeArguments().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new ScopedType(declared.getTypeArguments().get(0), type.scope()));
        }
        Scope inside = type.scope().of(declared);
        for (TypeMirror parent : Members.parents(element)) {
            ScopedType seen = new ScopedType(parent, inside);
            TypeElement upper = erased(parent, inside);
            if (upper != null && isOneOf(upper, List.of(supertype))) {
                return inside.isRaw() ? Optional.empty() : argumentOf(seen, supertype);
            }
        }
        return Optional.empty();
    }

    /** Positive if the first of two declarations of one method has the more specific result. */
    int compareResults(Members.Member a, Members.Member b) {
        return compare(result(a), result(b));
    }

    /** The result of a method as it is declared. */
    public static ScopedType result(Members.Member member) {
        ExecutableElement method = member.method();
        return new ScopedType(method.getReturnType(), member.scope(), method.getAnnotationMirrors());
    }

    /** Positive if the first type is more specific. */
    private int compare(ScopedType a, ScopedType b) {
        TypeMirror x = resolved(a.type(), a.scope()).type();
        TypeMirror y = resolved(b.type(), b.scope()).type();
        if (x.getKind() == TypeKind.ARRAY && y.getKind() == TypeKind.ARRAY) {
            return compare(
                    new ScopedType(
                            ((ArrayType) x).getComponentType(),
                            resolved(a.type(), a.scope()).scope()),
                    new ScopedType(
                            ((ArrayType) y).getComponentType(),
                            resolved(b.type(), b.scope()).scope()));
        }
        boolean areThere = TypeNames.isThere(x) && TypeNames.isThere(y);
        if (x.getKind() != y.getKind() && !areThere) {
            return x.getKind() == TypeKind.ARRAY ? 1 : y.getKind() == TypeKind.ARRAY ? -1 : 0;
        }
        if (!areThere) {
            return 0;
        }
        TypeElement lower = (TypeElement) ((DeclaredType) x).asElement();
        TypeElement upper = (TypeElement) ((DeclaredType) y).asElement();
        if (!lower.equals(upper)) {
            return isSubclass(lower, upper) ? 1 : isSubclass(upper, lower) ? -1 : 0;
        }
        return Integer.compare(detail(a), detail(b));
    }

    /**
     * Of two results that come down to one class: a type variable says more than a type, a type says more than one with
     * a wildcard, and a raw type says least.
     */
    private static int detail(ScopedType type) {
        if (type.scope().isRaw()) {
            return 0;
        }
        if (type.type().getKind() == TypeKind.TYPEVAR) {
            Scope.Argument argument = type.scope().argument(Scope.parameter((TypeVariable) type.type()));
            return argument == null ? 3 : detail(new ScopedType(argument.type(), argument.scope()));
        }
        if (!(type.type() instanceof DeclaredType declared)) {
            return 2;
        }
        if (declared.getTypeArguments().isEmpty()) {
            return TypeParameters.isGeneric(declared.asElement()) ? 0 : 2;
        }
        return declared.getTypeArguments().stream().anyMatch(argument -> argument.getKind() == TypeKind.WILDCARD)
                ? 1
                : 2;
    }
}
