package io.asyncfacade.processor.reader;

import io.asyncfacade.processor.reader.types.Members;
import io.asyncfacade.processor.reader.types.Sources;
import io.asyncfacade.processor.reader.types.TypeFacts;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/**
 * Knows the types to which Lombok is going to add methods: its annotations stand there until it has. It changes the
 * classes in place, so that nothing is missing that the compiler would tell us of.
 */
final class ChangedInPlace {
    private final Members members;
    private final Sources sources;

    ChangedInPlace(Members members, Sources sources) {
        this.members = members;
        this.sources = sources;
    }

    /** Whether a type, or one that it inherits from, is going to have more methods. */
    boolean later(TypeElement type, TypeFacts facts) {
        return facts.exists("lombok.Lombok")
                && members.ancestors(type).scopes().keySet().stream().anyMatch(this::isMarked);
    }

    private boolean isMarked(TypeElement type) {
        return sources.has(type)
                && (hasAnnotation(type) || type.getEnclosedElements().stream().anyMatch(ChangedInPlace::hasAnnotation));
    }

    private static boolean hasAnnotation(Element element) {
        return element.getAnnotationMirrors().stream()
                .map(annotation -> annotation.getAnnotationType().asElement())
                .anyMatch(ChangedInPlace::isOfLombok);
    }

    private static boolean isOfLombok(Element type) {
        for (Element owner = type; owner != null; owner = owner.getEnclosingElement()) {
            if (owner instanceof PackageElement of) {
                String name = of.getQualifiedName().toString();
                return name.equals("lombok") || name.startsWith("lombok.");
            }
        }
        return false;
    }
}
