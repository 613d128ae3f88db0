package io.asyncfacade.processor.reader;

import io.asyncfacade.processor.problem.ElementNames;
import io.asyncfacade.processor.problem.Place;
import io.asyncfacade.processor.problem.Problem;
import io.asyncfacade.processor.problem.Problems;
import io.asyncfacade.processor.reader.types.Annotations;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/**
 * What the annotations on a method ask for.
 *
 * @param executor the name of the executor that runs it, if it asks for one
 * @param isSync whether it stays synchronous
 * @param isSkipped whether it is left out
 * @param keepsLate whether late results stay open
 * @param cancelWith the method of the delegate that stops it
 */
record MethodSettings(
        Optional<String> executor,
        boolean isSync,
        boolean isSkipped,
        boolean keepsLate,
        Optional<Holder.CancelWith> cancelWith) {
    /** Those of a method without annotations. */
    static final MethodSettings NONE = new MethodSettings(Optional.empty(), false, false, false, Optional.empty());

    /** The name of the executor that has no other. */
    static final String EXECUTOR = "executor";

    /** What no executor can be called, beside what is no identifier. */
    private static final Set<String> RESERVED = Set.of("delegate", EXECUTOR);

    private static final List<String> ANNOTATIONS = List.of("Skip", "Sync", "On", "KeepLate", "CancelWith");

    /** Reads the annotations; wrong ones are reported at {@code place}, or at the annotation if that has a position. */
    static MethodSettings read(ExecutableElement method, Optional<Place> place, Problems problems) {
        if (method.getAnnotationMirrors().isEmpty()) {
            return NONE;
        }
        List<String> present =
                ANNOTATIONS.stream().filter(name -> has(method, name)).toList();
        boolean isSkipped = present.contains("Skip");
        boolean isSync = present.contains("Sync");
        if (present.size() > 1 && (isSkipped || isSync)) {
            problems.report(
                    Problem.CONTRADICTION,
                    place.orElse(Place.of(method)),
                    ElementNames.of(method),
                    present.get(0),
                    present.get(1));
        }
        return new MethodSettings(
                find(method, "On").map(on -> executor(on, method, place, problems)),
                isSync,
                isSkipped,
                present.contains("KeepLate"),
                cancelWith(method, place));
    }

    /** Whether a method has one of the annotations at all. */
    static boolean isConfigured(ExecutableElement method) {
        return ANNOTATIONS.stream().anyMatch(name -> has(method, name));
    }

    /** Whether a method is to be left out. */
    static boolean isSkipped(ExecutableElement method) {
        return has(method, "Skip");
    }

    private static boolean has(Element element, String annotation) {
        return find(element, annotation).isPresent();
    }

    private static Optional<AnnotationMirror> find(Element element, String annotation) {
        return Annotations.find(element, HolderReader.ANNOTATION + "." + annotation);
    }

    /** The executor that {@code On} names on a method or a type. */
    static String executor(AnnotationMirror on, Element element, Optional<Place> place, Problems problems) {
        Optional<AnnotationValue> value = Annotations.member(on, "value");
        String name = value.map(v -> String.valueOf(v.getValue())).orElse("");
        if (isExecutorName(name)) {
            return name;
        }
        if (value.filter(HolderReader::isText).isPresent()) { // else the compiler says what is wrong
            Place at = place.orElse(new Place(element, on, value.orElse(null)));
            problems.report(Problem.BAD_EXECUTOR, at, name, ElementNames.of(element));
        }
        return EXECUTOR;
    }

    /** Whether a constructor parameter of that name can stand beside those that every adapter has. */
    static boolean isExecutorName(String name) {
        return SourceVersion.isIdentifier(name) && !SourceVersion.isKeyword(name) && !RESERVED.contains(name);
    }

    /** The method that {@code CancelWith} names on a method or a type; empty if the compiler says that it is wrong. */
    static Optional<Holder.CancelWith> cancelWith(Element element, Optional<Place> place) {
        return find(element, "CancelWith")
                .flatMap(annotation -> Annotations.member(annotation, "value")
                        .filter(HolderReader::isText)
                        .map(value -> new Holder.CancelWith(
                                String.valueOf(value.getValue()),
                                place.orElse(new Place(element, annotation, value)))));
    }
}
