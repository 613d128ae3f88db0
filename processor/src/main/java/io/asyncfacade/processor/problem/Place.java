package io.asyncfacade.processor.problem;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where in the user's sources a problem is printed.
 *
 * @param element an element that is compiled from source; types from class files have no position
 * @param annotation the annotation on it that is to blame
 * @param value the value in the annotation that is to blame
 */
public record Place(
        Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value) {

    /**
     * The place of a whole element.
     *
     * @param element an element that is compiled from source
     * @return its place
     */
    public static Place of(Element element) {
        return new Place(element, null, null);
    }
}
