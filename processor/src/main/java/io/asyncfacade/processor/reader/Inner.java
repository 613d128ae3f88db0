package io.asyncfacade.processor.reader;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;

/** Type parameters with those of the enclosing classes, which an inner class (one that is not static) has as well. */
final class Inner {
    private Inner() {}

    /** The type parameters that a type needs arguments for, outermost first. */
    static List<TypeParameterElement> typeParameters(TypeElement type) {
        List<TypeParameterElement> parameters = new ArrayList<>();
        if (!type.getModifiers().contains(Modifier.STATIC)
                && type.getEnclosingElement() instanceof TypeElement outer
                && !type.getKind().isInterface()) {
            parameters.addAll(typeParameters(outer));
        }
        parameters.addAll(type.getTypeParameters());
        return parameters;
    }

    static boolean isGeneric(Element type) {
        return type instanceof TypeElement element && !typeParameters(element).isEmpty();
    }
}
