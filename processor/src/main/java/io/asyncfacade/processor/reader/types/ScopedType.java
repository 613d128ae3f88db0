package io.asyncfacade.processor.reader.types;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * A type as it is written, with the scope in which its variables are to be looked up.
 *
 * @param type the type
 * @param scope what its variables stand for
 * @param inFront the annotations of the method or parameter that has the type. One that may stand at declarations and
 *     at types is both there, but which compiler also says so at the type, and for which types, differs
 */
public record ScopedType(TypeMirror type, Scope scope, List<? extends AnnotationMirror> inFront) {
    /** A type that is not that of a declaration. */
    public ScopedType(TypeMirror type, Scope scope) {
        this(type, scope, List.of());
    }

    /** The type of a parameter. */
    public static ScopedType of(Element parameter, Scope scope) {
        return new ScopedType(parameter.asType(), scope, parameter.getAnnotationMirrors());
    }
}
