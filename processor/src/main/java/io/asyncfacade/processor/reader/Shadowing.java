package io.asyncfacade.processor.reader;

import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;

/**
 * Finds the names of {@code java.lang} that mean another class in a package, because the package has one of that name.
 * All other names are safe: an import wins over a class of the same package.
 */
final class Shadowing {
    private final Elements elements;

    Shadowing(Elements elements) {
        this.elements = elements;
    }

    Set<String> in(PackageElement adapterPackage) {
        Set<String> shadowed = new HashSet<>();
        for (Element type : adapterPackage.getEnclosedElements()) {
            // Asked by name: under --release, the Eclipse compiler has types of java.lang but no such package.
            if (elements.getTypeElement("java.lang." + type.getSimpleName()) != null) {
                shadowed.add(type.getSimpleName().toString());
            }
        }
        return shadowed;
    }
}
