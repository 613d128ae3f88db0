package io.asyncfacade.processor.reader;

import io.asyncfacade.processor.model.Injection;
import io.asyncfacade.processor.model.Way;
import io.asyncfacade.processor.problem.Place;
import java.util.List;
import java.util.Optional;
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
 * @param calls how methods are called that do not say otherwise
 * @param nested whether results that are targets too come back as adapters
 * @param declaredOnly whether methods are left out that the holder does not declare
 * @param injection the component model
 * @param scope the qualified name of the annotation that makes the adapters beans
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
        Calls calls,
        boolean nested,
        boolean declaredOnly,
        Injection injection,
        Optional<String> scope,
        boolean isComplete,
        boolean isWrappable) {

    /**
     * How methods are called that do not say otherwise.
     *
     * @param executor the name of the executor
     * @param abandons whether cancelled calls run on
     * @param cancelWith what stops them instead
     */
    public record Calls(String executor, boolean abandons, Optional<CancelWith> cancelWith) {}

    /**
     * A method of the delegate that stops its calls.
     *
     * @param method its name
     * @param place where it is named
     */
    public record CancelWith(String method, Place place) {}

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
                way,
                element,
                place,
                targets,
                isForeign,
                name,
                namePlace,
                calls,
                nested,
                declaredOnly,
                other,
                other == Injection.JAKARTA ? scope : Optional.empty(),
                isComplete,
                isWrappable);
    }
}
