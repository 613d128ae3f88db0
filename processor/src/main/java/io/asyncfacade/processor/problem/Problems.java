package io.asyncfacade.processor.problem;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Prints each problem once, unless it is a warning that the user has suppressed by its id.
 *
 * <p>Problems are kept until they are taken and printed, because what looks wrong in one round may be right in the
 * next.
 */
public final class Problems {
    private final Messager messager;
    private final Set<String> printed = new HashSet<>();
    private final Map<String, Runnable> pending = new LinkedHashMap<>();
    private boolean hasErrors;

    /**
     * Prints to the given messager.
     *
     * @param messager the compiler's
     */
    public Problems(Messager messager) {
        this.messager = messager;
    }

    /**
     * Keeps a problem, unless it was printed there before.
     *
     * @param problem the problem
     * @param place where it is printed
     * @param evidence what the templates of the problem ask for
     */
    public void report(Problem problem, Place place, Object... evidence) {
        if (problem.kind() != Diagnostic.Kind.ERROR && isSuppressed(problem, place.element())) {
            return;
        }
        String message = problem.message(evidence);
        hasErrors |= problem.kind() == Diagnostic.Kind.ERROR;
        pending.putIfAbsent(
                message + " at " + ElementNames.of(place.element()),
                () -> messager.printMessage(
                        problem.kind(), message, place.element(), place.annotation(), place.value()));
    }

    /**
     * What was kept at one time.
     *
     * @param hasErrors whether there is more than warnings
     * @param messages what prints each, by its text and place
     */
    public record Batch(boolean hasErrors, Map<String, Runnable> messages) {}

    /**
     * Hands out what is kept, and keeps it no longer.
     *
     * @return the problems since the last time
     */
    public Batch take() {
        Batch batch = new Batch(hasErrors, new LinkedHashMap<>(pending));
        pending.clear();
        hasErrors = false;
        return batch;
    }

    /**
     * Prints problems, except those that were printed before.
     *
     * @param batch the problems
     */
    public void print(Batch batch) {
        batch.messages().forEach((key, message) -> {
            if (printed.add(key)) {
                message.run();
            }
        });
    }

    /**
     * Keeps a problem that has no place, like a wrong option.
     *
     * @param problem the problem
     * @param evidence what the templates of the problem ask for
     */
    public void report(Problem problem, Object... evidence) {
        String message = problem.message(evidence);
        hasErrors |= problem.kind() == Diagnostic.Kind.ERROR;
        pending.putIfAbsent(message, () -> messager.printMessage(problem.kind(), message));
    }

    /**
     * Whether {@code @SuppressWarnings} on the element, or on one that encloses it, names the problem.
     *
     * @param problem a warning
     * @param element an element that is compiled from source; on others the annotation does not show
     * @return whether it is suppressed there
     */
    public static boolean isSuppressed(Problem problem, Element element) {
        for (Element e = element; e != null; e = e.getEnclosingElement()) {
            for (AnnotationMirror annotation : e.getAnnotationMirrors()) {
                if (isSuppressWarnings(annotation) && names(annotation, problem.id())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isSuppressWarnings(AnnotationMirror annotation) {
        return annotation.getAnnotationType().asElement() instanceof TypeElement type
                && type.getQualifiedName().contentEquals("java.lang.SuppressWarnings");
    }

    private static boolean names(AnnotationMirror annotation, String id) {
        for (AnnotationValue value : annotation.getElementValues().values()) {
            @Nullable Object keys = value.getValue();
            if (keys instanceof List<?> list) {
                for (Object key : list) {
                    if (key instanceof AnnotationValue entry && id.equals(entry.getValue())) {
                        return true;
                    }
                }
            } else if (id.equals(keys)) {
                return true;
            }
        }
        return false;
    }
}
