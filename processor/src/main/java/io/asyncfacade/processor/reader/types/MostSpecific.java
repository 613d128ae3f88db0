package io.asyncfacade.processor.reader.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Decides which declaration of a method a call means if several parents have it, by the rules of the Java Language
 * Specification 15.12.2.5: whatever the order of the parents, parameters with type arguments win over raw ones; else
 * the signature that is a subsignature of all, with the most specific result.
 */
public final class MostSpecific {
    private final Members members;
    private final Hierarchy hierarchy;

    public MostSpecific(Members members, Hierarchy hierarchy) {
        this.members = members;
        this.hierarchy = hierarchy;
    }

    /** The method with the declaration in front that a call means. */
    public Members.Method first(Members.Method method) {
        if (method.declarations().size() == 1) {
            return method;
        }
        List<Members.Member> declarations = new ArrayList<>(method.declarations());
        Members.Member best = declarations.get(0);
        for (Members.Member declaration : declarations) {
            best = isBetter(declaration, best) ? declaration : best;
        }
        declarations.remove(best);
        declarations.add(0, best);
        return new Members.Method(method.key(), declarations, method.overridden(), method.seenFrom());
    }

    private boolean isBetter(Members.Member a, Members.Member b) {
        if (isConcrete(a) != isConcrete(b)) {
            return isConcrete(a);
        }
        if (hasTypeArguments(a) != hasTypeArguments(b)) {
            return hasTypeArguments(a);
        }
        int results = hierarchy.compareResults(a, b);
        if (results != 0) {
            return results > 0;
        }
        if (isErased(a) != isErased(b)) {
            return isErased(a);
        }
        boolean aIsClass = !a.owner().getKind().isInterface();
        boolean bIsClass = !b.owner().getKind().isInterface();
        return aIsClass != bIsClass ? aIsClass : a.owner() != b.owner() && hierarchy.isSubclass(a.owner(), b.owner());
    }

    private static boolean isConcrete(Members.Member member) {
        return !member.owner().getKind().isInterface()
                && !member.method().getModifiers().contains(Modifier.ABSTRACT);
    }

    /** Whether a parameter has type arguments, which a raw one of the same class has not. */
    private static boolean hasTypeArguments(Members.Member member) {
        return member.method().getParameters().stream().anyMatch(parameter -> {
            String written = WrittenTypes.of(parameter.asType(), member.scope(), Map.of());
            return written.contains("<");
        });
    }

    /** Whether the signature is that of all others without their generics. */
    private static boolean isErased(Members.Member member) {
        return form(member).equals(member.key());
    }

    /** The signature as it is written, with type parameters of the method by their positions. */
    private static String form(Members.Member member) {
        return WrittenTypes.signature(member.method(), member.scope());
    }

    /** Whether a method that repeats the declaration in front implements all: the same signature, or their erasure. */
    public static boolean isImplementedByFirst(Members.Method method) {
        return isErased(method.best())
                || method.declarations().stream().allMatch(it -> form(it).equals(form(method.best())));
    }

    // ---- the call

    /**
     * The supertype to which the delegate has to be cast, lest a compiler takes another declaration for more specific:
     * of two that differ in generics alone, the choice depends on the compiler and on the order of the parents. Javac
     * also considers declarations that are overridden half-way up.
     *
     * @param method the method, with the declaration in front that is meant
     * @param isAccessible which classes can be named
     * @return empty if the call needs no cast, or if none is possible
     */
    public Optional<ScopedType> receiver(Members.Method method, Predicate<TypeElement> isAccessible) {
        Members.Member best = method.best();
        List<Members.Member> rivals = Stream.concat(method.declarations().stream(), method.overridden().stream())
                .filter(other -> other != best && (isConfusing(method, other) || isRival(other, best)))
                .toList();
        if (rivals.isEmpty()) {
            return Optional.empty();
        }
        Map<TypeElement, Scope> scopes = members.ancestors(method.seenFrom()).scopes();
        Stream<TypeElement> others = scopes.keySet().stream()
                .filter(type -> hierarchy.isSubclass(type, best.owner()))
                .filter(type -> rivals.stream().noneMatch(rival -> hierarchy.isSubclass(type, rival.owner())));
        return Stream.concat(Stream.of(best.owner()), others)
                .filter(isAccessible)
                .map(type -> Objects.requireNonNull(scopes.get(type)).mention())
                .filter(Objects::nonNull)
                .findFirst();
    }

    /**
     * Whether a compiler may see the result of another declaration although the delegate is cast to the type of the one
     * that is meant: the Eclipse compiler prefers parameters with type arguments even where they are overridden.
     */
    public boolean isResultInDoubt(Members.Method method) {
        Members.Member best = method.best();
        return method.overridden().stream()
                .anyMatch(other -> hierarchy.isSubclass(best.owner(), other.owner())
                        && !form(other).equals(form(best))
                        && !result(other).equals(result(best)));
    }

    /** Of three declarations in unrelated parents, of which one overrides another, javac does not find the best. */
    private static boolean isConfusing(Members.Method method, Members.Member other) {
        return method.declarations().size() > 1
                && !method.overridden().isEmpty()
                && !result(other).equals(result(method.best()));
    }

    private static boolean isRival(Members.Member other, Members.Member best) {
        if (!form(other).equals(form(best))) {
            return true;
        }
        TypeMirror type = best.method().getReturnType();
        return type.getKind() != TypeKind.TYPEVAR
                && TypeNames.erasure(type, best.scope())
                        .equals(TypeNames.erasure(other.method().getReturnType(), other.scope()))
                && !result(other).equals(result(best))
                && (isRaw(other) || !best.method().getTypeParameters().isEmpty());
    }

    private static boolean isRaw(Members.Member member) {
        return !result(member).contains("<");
    }

    private static String result(Members.Member member) {
        return WrittenTypes.result(member.method(), member.scope());
    }
}
