package io.asyncfacade.processor.reader.types;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Type parameters with those of the enclosing classes, which an inner class (one that is not static) has as well. */
public final class TypeParameters {
    private TypeParameters() {}

    /** The type parameters that a type needs arguments for, outermost first. */
    public static List<TypeParameterElement> of(TypeElement type) {
        List<TypeParameterElement> parameters = new ArrayList<>();
        if (isInner(type) && type.getEnclosingElement() instanceof TypeElement outer) {
            parameters.addAll(of(outer));
        }
        parameters.addAll(type.getTypeParameters());
        return parameters;
    }

    private static boolean isInner(TypeElement type) {
        return !type.getModifiers().contains(Modifier.STATIC)
                && type.getEnclosingElement() instanceof TypeElement
                && !type.getKind().isInterface();
    }

    /**
     * The type of the enclosing object, if the type is that of an inner class. Not {@code getEnclosingType()} alone:
     * the Eclipse compiler has an enclosing type for static nested classes of generic ones too.
     */
    static @Nullable DeclaredType enclosing(DeclaredType type) {
        return isInner((TypeElement) type.asElement())
                        && type.getEnclosingType() instanceof DeclaredType enclosing
                        && enclosing.getKind() == TypeKind.DECLARED
                ? enclosing
                : null;
    }

    public static boolean isGeneric(Element type) {
        return type instanceof TypeElement element && !of(element).isEmpty();
    }

    /** Whether a type is another one without its type arguments, as the parameters of a raw type's methods are. */
    public static boolean isChangedByErasure(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return isChangedByErasure(array.getComponentType());
        }
        if (type.getKind() == TypeKind.DECLARED) {
            DeclaredType declared = (DeclaredType) type;
            @Nullable DeclaredType outer = enclosing(declared);
            return !declared.getTypeArguments().isEmpty() || outer != null && isChangedByErasure(outer);
        }
        return type.getKind() == TypeKind.TYPEVAR;
    }
}
