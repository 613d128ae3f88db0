package io.asyncfacade.processor.reader;

import io.asyncfacade.processor.reader.types.Members;
import io.asyncfacade.processor.reader.types.Scope;
import io.asyncfacade.processor.reader.types.TypeNames;
import io.asyncfacade.processor.reader.types.TypeParameters;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Knows the methods that no adapter offers but that the compiler looks at when it chooses among overloads: those that
 * are not public, and static ones. If such a signature mentions a class whose file is missing, each call is an error.
 */
final class HiddenOverloads {
    private final Wrapped wrapped;
    private final Members members;

    HiddenOverloads(Wrapped wrapped, Members members) {
        this.wrapped = wrapped;
        this.members = members;
    }

    /** The class that the compiler would miss in a call of the method; empty if it can choose. */
    Optional<String> missing(ExecutableElement called) {
        return members.ancestors(wrapped.type()).scopes().keySet().stream()
                .filter(owner -> !wrapped.sources().has(owner))
                .flatMap(owner -> ElementFilter.methodsIn(owner.getEnclosedElements()).stream()
                        .filter(method -> method.getSimpleName().equals(called.getSimpleName()))
                        .filter(method -> isHidden(method) && isLookedAt(method, owner)))
                .flatMap(method -> missing(method, called).stream())
                .findFirst();
    }

    private static boolean isHidden(ExecutableElement method) {
        return !method.getModifiers().contains(Modifier.PUBLIC)
                || method.getModifiers().contains(Modifier.STATIC);
    }

    /** Whether the type has the method, accessible or not: its own, and those it inherits. */
    private boolean isLookedAt(ExecutableElement method, TypeElement owner) {
        if (owner.equals(wrapped.type())) {
            return true;
        }
        if (owner.getKind().isInterface() || method.getModifiers().contains(Modifier.PRIVATE)) {
            return false;
        }
        return method.getModifiers().contains(Modifier.PUBLIC)
                || method.getModifiers().contains(Modifier.PROTECTED)
                || Objects.equals(packageOf(owner), packageOf(wrapped.type()));
    }

    private static @Nullable Element packageOf(Element type) {
        @Nullable Element owner = type;
        while (owner instanceof TypeElement) {
            owner = owner.getEnclosingElement();
        }
        return owner;
    }

    /** In an object of a generic class the whole signature is looked at, else the parameters, if there are as many. */
    private static Optional<String> missing(ExecutableElement method, ExecutableElement called) {
        Stream<TypeMirror> parameters = method.getParameters().stream().map(VariableElement::asType);
        if (TypeParameters.isGeneric(Objects.requireNonNull(method.getEnclosingElement()))
                && !method.getModifiers().contains(Modifier.STATIC)) {
            Stream<TypeMirror> others =
                    Stream.concat(Stream.of(method.getReturnType()), method.getThrownTypes().stream());
            return Stream.concat(parameters, others)
                    .flatMap(HiddenOverloads::missing)
                    .findFirst();
        }
        boolean isApplicable = method.isVarArgs()
                || method.getParameters().size() == called.getParameters().size();
        return isApplicable ? parameters.flatMap(HiddenOverloads::missing).findFirst() : Optional.empty();
    }

    private static Stream<String> missing(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR && !TypeNames.isThere(type)) {
            return Stream.of(TypeNames.erasure(type, Scope.ROOT));
        }
        if (type instanceof DeclaredType declared) {
            return declared.getTypeArguments().stream().flatMap(HiddenOverloads::missing);
        }
        if (type instanceof WildcardType wildcard) {
            return Stream.of(
                            Optional.ofNullable(wildcard.getExtendsBound()),
                            Optional.ofNullable(wildcard.getSuperBound()))
                    .flatMap(Optional::stream)
                    .flatMap(HiddenOverloads::missing);
        }
        return type instanceof ArrayType array ? missing(array.getComponentType()) : Stream.empty();
    }
}
