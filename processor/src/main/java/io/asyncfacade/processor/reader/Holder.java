package io.asyncfacade.processor.reader;

import io.asyncfacade.processor.model.Injection;
import io.asyncfacade.processor.model.Way;
import io.asyncfacade.processor.problem.Place;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * An element with {@code @AsyncFacade} or {@code @BlockingFacade}, and the annotation as a value.
 *
 * @param way which of the two it is
 * @param element the annotated type or package
 * @param place the annotation
 * @param targets the types to wrap
 * @param isForeign whether the targets are named in {@code of}; otherwise the annotated type is the target
 * @param name the pattern of the adapters' names
 * @param namePlace where the pattern is written
 * @param abandons whether cancelled calls run on
 * @param nested whether results that are targets too come back as adapters
 * @param injection the component model
 * @param isComplete whether everything that the annotation names exists
 * @param isWrappable whether each of the types can be a target
 */
public record Holder(
        Way way,
        Element element,
        Place place,
        List<Target> targets,
        boolean isForeign,
        String name,
        Place namePlace,
        boolean abandons,
        boolean nested,
        Injection injection,
        boolean isComplete,
        boolean isWrappable) {

    /**
     * A type to wrap.
     *
     * @param type the type
     * @param place where it is asked for
     */
    public record Target(TypeElement type, Place place) {}

    /** The same holder with another component model. */
    Holder injectedBy(Injection other) {
        return new Holder(
                way, element, place, targets, isForeign, name, namePlace, abandons, nested, other, isComplete, isWrappable);
    }
}
