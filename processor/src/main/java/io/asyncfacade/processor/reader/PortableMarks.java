package io.asyncfacade.processor.reader;

import io.asyncfacade.processor.problem.ElementNames;
import io.asyncfacade.processor.problem.Place;
import io.asyncfacade.processor.problem.Problem;
import io.asyncfacade.processor.problem.Problems;
import io.asyncfacade.processor.reader.types.Annotations;
import java.util.Objects;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Reports the marks of travelling calls that stand where they do nothing. */
public final class PortableMarks {
    /** The annotation beside that of the adapter. */
    public static final String PORTABLE = "io.asyncfacade.Portable";

    /** The annotation of methods that may run more than once. */
    public static final String REPEATABLE = PORTABLE + ".Repeatable";

    private PortableMarks() {}

    /**
     * Looks at the elements of one annotation in one round.
     *
     * @param annotation any annotation
     * @param round the round
     * @param problems takes what is wrong
     */
    public static void check(TypeElement annotation, RoundEnvironment round, Problems problems) {
        if (annotation.getQualifiedName().contentEquals(PORTABLE)) {
            round.getElementsAnnotatedWith(annotation).forEach(element -> checkPortable(element, problems));
        }
        if (annotation.getQualifiedName().contentEquals(REPEATABLE)) {
            round.getElementsAnnotatedWith(annotation).forEach(element -> checkRepeatable(element, problems));
        }
    }

    private static void checkPortable(Element element, Problems problems) {
        if (Annotations.find(element, HolderReader.ANNOTATION).isEmpty()) {
            AnnotationMirror mark = Annotations.find(element, PORTABLE).orElseThrow();
            problems.report(
                    Problem.NOT_PORTABLE,
                    new Place(element, mark, null),
                    element + " has no @AsyncFacade",
                    "Add it, or remove @Portable.");
        }
    }

    /** A parent may leave it to its subtypes whether they travel, so only a type that says AsyncFacade is asked. */
    private static void checkRepeatable(Element method, Problems problems) {
        Element type = Objects.requireNonNull(method.getEnclosingElement());
        if (Annotations.find(type, HolderReader.ANNOTATION).isPresent()
                && Annotations.find(type, PORTABLE).isEmpty()) {
            AnnotationMirror mark = Annotations.find(method, REPEATABLE).orElseThrow();
            problems.report(
                    Problem.REPEATABLE_ALONE,
                    new Place(method, mark, null),
                    ElementNames.signature((ExecutableElement) method),
                    type);
        }
    }
}
