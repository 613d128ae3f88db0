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
    private final Set<String> javaLang = new HashSet<>();

    Shadowing(Elements elements) {
        PackageElement lang = elements.getPackageElement("java.lang");
        for (Element type : lang.getEnclosedElements()) {
            javaLang.add(type.getSimpleName().toString());
        }
    }

    Set<String> in(PackageElement adapterPackage) {
        Set<String> shadowed = new HashSet<>();
        for (Element type : adapterPackage.getEnclosedElements()) {
            if (javaLang.contains(type.getSimpleName().toString())) {
                shadowed.add(type.getSimpleName().toString());
            }
        }
        return shadowed;
    }
}
