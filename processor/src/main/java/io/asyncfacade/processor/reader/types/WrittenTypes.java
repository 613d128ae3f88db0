package io.asyncfacade.processor.reader.types;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Types as text with their type arguments, to compare the signatures of two declarations of one method. */
final class WrittenTypes {
    private WrittenTypes() {}

    /**
     * The key of a method with type arguments; its own type parameters are numbers, so that their names do not count.
     */
    static String signature(ExecutableElement method, Scope scope) {
        Map<TypeParameterElement, String> own = own(method, scope);
        StringJoiner key = new StringJoiner(",", method.getSimpleName() + "(", ")");
        for (VariableElement parameter : method.getParameters()) {
            key.add(of(parameter.asType(), scope, own));
        }
        return own.isEmpty() ? key.toString() : "<" + own.size() + ">" + key;
    }

    /** The result of a method, with its type parameters as numbers too. */
    static String result(ExecutableElement method, Scope scope) {
        return of(method.getReturnType(), scope, own(method, scope));
    }

    private static Map<TypeParameterElement, String> own(ExecutableElement method, Scope scope) {
        Map<TypeParameterElement, String> own = new HashMap<>();
        if (!scope.isRaw()) {
            method.getTypeParameters().forEach(parameter -> own.put(parameter, "#" + own.size()));
        }
        return own;
    }

    /** A type as seen from the wrapped type. */
    static String of(TypeMirror type, Scope scope, Map<TypeParameterElement, String> own) {
        if (scope.isRaw()) {
            return TypeNames.erasure(type, scope);
        }
        return switch (type.getKind()) {
            case DECLARED, ERROR -> declared((DeclaredType) type, scope, own);
            case ARRAY -> of(((ArrayType) type).getComponentType(), scope, own) + "[]";
            case TYPEVAR -> {
                TypeParameterElement parameter = Scope.parameter((TypeVariable) type);
                Scope.Argument argument = scope.argument(parameter);
                yield argument == null
                        ? own.getOrDefault(parameter, parameter.getSimpleName().toString())
                        : of(argument.type(), argument.scope(), own);
            }
            case WILDCARD -> {
                WildcardType wildcard = (WildcardType) type;
                TypeMirror upper = wildcard.getExtendsBound();
                TypeMirror lower = wildcard.getSuperBound();
                yield upper == null && lower == null
                        ? "?"
                        : lower == null ? "? extends " + of(upper, scope, own) : "? super " + of(lower, scope, own);
            }
            default -> TypeNames.erasure(type, scope);
        };
    }

    private static String declared(DeclaredType type, Scope scope, Map<TypeParameterElement, String> own) {
        @Nullable DeclaredType enclosing = TypeParameters.enclosing(type);
        String name = enclosing == null
                ? ((TypeElement) type.asElement()).getQualifiedName().toString()
                : declared(enclosing, scope, own) + "." + type.asElement().getSimpleName();
        List<? extends TypeMirror> arguments = type.getTypeArguments();
        return arguments.isEmpty()
                ? name
                : arguments.stream()
                        .map(argument -> of(argument, scope, own))
                        .collect(Collectors.joining(",", name + "<", ">"));
    }
}
