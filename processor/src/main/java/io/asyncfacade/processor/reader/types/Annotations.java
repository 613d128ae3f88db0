package io.asyncfacade.processor.reader.types;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Reads annotations as mirrors, never as instances: an instance throws on class members, and would tie the processor to
 * the version of the annotations on its own class path.
 */
public final class Annotations {
    /** Stands on every adapter. */
    public static final String MARKER = "io.asyncfacade.AsyncFacadeGenerated";

    private Annotations() {}

    static boolean areOfOneType(AnnotationMirror a, AnnotationMirror b) {
        return a.getAnnotationType().asElement().equals(b.getAnnotationType().asElement());
    }

    public static boolean is(AnnotationMirror annotation, String name) {
        return annotation.getAnnotationType().asElement() instanceof TypeElement type
                && type.getQualifiedName().contentEquals(name);
    }

    public static Optional<AnnotationMirror> find(Element element, String name) {
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            if (is(annotation, name)) {
                return Optional.of(annotation);
            }
        }
        return Optional.empty();
    }

    /** A member as it is written; empty if it is left to its default. */
    public static Optional<AnnotationValue> member(AnnotationMirror annotation, String name) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> member :
                annotation.getElementValues().entrySet()) {
            if (member.getKey().getSimpleName().contentEquals(name)) {
                return Optional.of(member.getValue());
            }
        }
        return Optional.empty();
    }

    /** Whether the same annotations stand at two places, with the same members in the same order. */
    static boolean areSame(List<? extends AnnotationMirror> some, List<? extends AnnotationMirror> others) {
        return texts(some).equals(texts(others));
    }

    /** Enough to tell mirrors of one compiler apart, which need not have an equals. */
    private static List<String> texts(List<? extends AnnotationMirror> annotations) {
        return annotations.stream()
                .map(it -> it.getAnnotationType().asElement() + " " + it.getElementValues())
                .toList();
    }
}
