package io.asyncfacade.processor;

import io.asyncfacade.processor.problem.ElementNames;
import io.asyncfacade.processor.problem.Place;
import io.asyncfacade.processor.problem.Problem;
import io.asyncfacade.processor.problem.Problems;
import io.asyncfacade.processor.reader.HolderReader;
import io.asyncfacade.processor.reader.types.Annotations;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reports settings, like {@code @AsyncFacade.Sync}, in types that no adapter of the build has to do with. */
final class UnusedSettings {
    private final Elements elements;
    private final Problems problems;

    /** By the types around them, the annotation of each element. */
    private final Map<ElementKey, Map<String, String>> settings = new LinkedHashMap<>();

    private final Set<ElementKey> used = new HashSet<>();

    UnusedSettings(Elements elements, Problems problems) {
        this.elements = elements;
        this.problems = problems;
    }

    /** Remembers an element with a setting. */
    void add(Element element, String annotation) {
        if (owner(element) instanceof TypeElement owner) {
            settings.computeIfAbsent(ElementKey.of(owner, elements), k -> new LinkedHashMap<>())
                    .put(ElementNames.of(element), annotation);
        }
    }

    private static @Nullable Element owner(Element element) {
        return element instanceof TypeElement ? element : element.getEnclosingElement();
    }

    /** Takes note of a holder, or of a type that is wrapped: what it inherits is wrapped too. */
    void use(TypeElement type) {
        Deque<TypeElement> todo = new ArrayDeque<>(List.of(type));
        while (!todo.isEmpty()) {
            TypeElement next = todo.removeFirst();
            if (used.add(ElementKey.of(next, elements))) {
                add(todo, next.getSuperclass());
                next.getInterfaces().forEach(parent -> add(todo, parent));
            }
        }
    }

    private static void add(Deque<TypeElement> todo, TypeMirror parent) {
        if (parent instanceof DeclaredType declared && declared.asElement() instanceof TypeElement type) {
            todo.add(type);
        }
    }

    /** Reports what nothing has used, in the last round. */
    void report() {
        settings.forEach((owner, annotations) -> {
            if (!used.contains(owner) && owner.find(elements) instanceof TypeElement type) {
                report(type, type, annotations);
                type.getEnclosedElements().forEach(element -> report(element, type, annotations));
            }
        });
        problems.print(problems.take());
    }

    private void report(Element element, TypeElement type, Map<String, String> annotations) {
        String annotation = annotations.get(ElementNames.of(element));
        String name = HolderReader.ANNOTATION + "." + annotation;
        if (annotation != null) {
            problems.report(
                    Problem.UNUSED_SETTING,
                    new Place(element, Annotations.find(element, name).orElse(null), null),
                    annotation,
                    ElementNames.of(element),
                    type.getQualifiedName());
        }
    }
}
