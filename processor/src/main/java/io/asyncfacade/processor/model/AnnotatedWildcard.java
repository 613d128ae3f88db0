package io.asyncfacade.processor.model;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.ArrayList;
import java.util.List;

/**
 * A wildcard with annotations of its own, {@code @Checked ? extends T}. JavaPoet does not print these, so they are put
 * in front of those of the bound, and {@link #MARK} after them says so to the writer.
 */
public final class AnnotatedWildcard {
    /** The simple name of what stands after the annotations of a wildcard in front of its bound. */
    public static final String MARK = "OfTheWildcard$";

    private static final AnnotationSpec MARKING =
            AnnotationSpec.builder(ClassName.get("", MARK)).build();

    private AnnotatedWildcard() {}

    /**
     * The wildcard with annotations.
     *
     * @param wildcard the wildcard
     * @param annotations its annotations; none leave it as it is
     * @return a type argument
     */
    public static TypeName of(WildcardTypeName wildcard, List<AnnotationSpec> annotations) {
        if (annotations.isEmpty()) {
            return wildcard;
        }
        boolean isSuper = !wildcard.lowerBounds().isEmpty();
        TypeName bound =
                isSuper ? wildcard.lowerBounds().get(0) : wildcard.upperBounds().get(0);
        if (!isSuper && bound.equals(ClassName.OBJECT)) {
            return TypeVariableName.get("?").annotated(annotations);
        }
        TypeName marked = marked(bound, annotations);
        return isSuper ? WildcardTypeName.supertypeOf(marked) : WildcardTypeName.subtypeOf(marked);
    }

    private static TypeName marked(TypeName bound, List<AnnotationSpec> annotations) {
        if (bound instanceof ArrayTypeName array) {
            TypeName marked = ArrayTypeName.of(marked(array.componentType(), annotations));
            return array.annotations().isEmpty() ? marked : marked.annotated(array.annotations());
        }
        if (bound instanceof ParameterizedTypeName generic && generic.enclosingType() != null) {
            // Its annotations stand in the middle of the name.
            return bound;
        }
        List<AnnotationSpec> all = new ArrayList<>(annotations);
        all.add(MARKING);
        all.addAll(bound.annotations());
        return bound.withoutAnnotations().annotated(all);
    }
}
