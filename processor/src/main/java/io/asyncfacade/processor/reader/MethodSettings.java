package io.asyncfacade.processor.reader;

import io.asyncfacade.processor.problem.ElementNames;
import io.asyncfacade.processor.problem.Place;
import io.asyncfacade.processor.problem.Problem;
import io.asyncfacade.processor.problem.Problems;
import io.asyncfacade.processor.reader.types.Annotations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;

/**
 * What the annotations on a method ask for.
 *
 * @param executor the name of the executor that runs it
 * @param isSync whether it stays synchronous
 * @param isSkipped whether it is left out
 * @param keepsLate whether late results stay open
 */
record MethodSettings(String executor, boolean isSync, boolean isSkipped, boolean keepsLate) {
    /** Those of a method without annotations. */
    static final MethodSettings NONE = new MethodSettings("executor", false, false, false);

    /** The names of the fields and parameters that every adapter has. */
    private static final Set<String> RESERVED = Set.of("delegate", "executor");

    /** Reads the annotations; wrong ones are reported at {@code place}, or at the annotation if that has a position. */
    static MethodSettings read(ExecutableElement method, Optional<Place> place, Problems problems) {
        if (method.getAnnotationMirrors().isEmpty()) {
            return NONE;
        }
        Optional<AnnotationMirror> on = Annotations.find(method, HolderReader.ANNOTATION + ".On");
        boolean sync = has(method, "Sync");
        boolean skip = isSkipped(method);
        boolean keepLate = has(method, "KeepLate");
        List<String> present = new ArrayList<>();
        if (skip) {
            present.add("Skip");
        }
        if (sync) {
            present.add("Sync");
        }
        on.ifPresent(annotation -> present.add("On"));
        if (keepLate) {
            present.add("KeepLate");
        }
        boolean together = present.equals(List.of("On", "KeepLate"));
        if (present.size() > 1 && !together) {
            problems.report(
                    Problem.CONTRADICTION, place.orElse(Place.of(method)), ElementNames.of(method), present.get(0), present.get(1));
        }
        String executor = on.map(annotation -> executor(annotation, method, place, problems))
                .orElse(NONE.executor());
        return new MethodSettings(executor, sync, skip, keepLate);
    }

    /** Whether a method has one of the annotations at all. */
    static boolean isConfigured(ExecutableElement method) {
        return has(method, "On") || has(method, "Sync") || has(method, "Skip") || has(method, "KeepLate");
    }

    /** Whether a method is to be left out. */
    static boolean isSkipped(ExecutableElement method) {
        return has(method, "Skip");
    }

    private static boolean has(ExecutableElement method, String annotation) {
        return Annotations.find(method, HolderReader.ANNOTATION + "." + annotation)
                .isPresent();
    }

    private static String executor(
            AnnotationMirror on, ExecutableElement method, Optional<Place> place, Problems problems) {
        Optional<AnnotationValue> value = Annotations.member(on, "value");
        String name = value.map(v -> String.valueOf(v.getValue())).orElse("");
        if (SourceVersion.isIdentifier(name) && !SourceVersion.isKeyword(name) && !RESERVED.contains(name)) {
            return name;
        }
        if (value.filter(HolderReader::isText).isEmpty()) {
            // The compiler says that it is missing.
            return NONE.executor();
        }
        problems.report(Problem.BAD_EXECUTOR, place.orElse(new Place(method, on, value.orElse(null))), name, ElementNames.of(method));
        return NONE.executor();
    }
}
