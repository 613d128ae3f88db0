package io.asyncfacade.processor.problem;

import java.util.Locale;
import java.util.Objects;
import java.util.StringJoiner;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** Names elements in messages, in full and the same way on every compiler: {@code app.Api.fetch(int, List)}. */
public final class ElementNames {
    private ElementNames() {}

    /**
     * The name of an element.
     *
     * @param element a type, package, method or parameter
     * @return its name with that of the type around it
     */
    public static String of(Element element) {
        if (element instanceof QualifiedNameable nameable) {
            return nameable.getQualifiedName().toString();
        }
        String owner = of(Objects.requireNonNull(element.getEnclosingElement()));
        return element instanceof ExecutableElement method
                ? owner + "." + signature(method)
                : owner + "." + element.getSimpleName();
    }

    /**
     * The name of a method with its parameter types.
     *
     * @param method a method
     * @return like {@code fetch(int, List)}
     */
    public static String signature(ExecutableElement method) {
        StringJoiner types = new StringJoiner(", ", method.getSimpleName() + "(", ")");
        for (VariableElement parameter : method.getParameters()) {
            types.add(simple(parameter.asType()));
        }
        return types.toString();
    }

    private static String simple(TypeMirror type) {
        return switch (type.getKind()) {
            case DECLARED, ERROR ->
                ((DeclaredType) type).asElement().getSimpleName().toString();
            case ARRAY -> simple(((ArrayType) type).getComponentType()) + "[]";
            case TYPEVAR -> ((TypeVariable) type).asElement().getSimpleName().toString();
            default -> type.getKind().name().toLowerCase(Locale.ROOT);
        };
    }
}
