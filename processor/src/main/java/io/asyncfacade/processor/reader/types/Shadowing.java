package io.asyncfacade.processor.reader.types;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;

/**
 * Knows the names of {@code java.lang} that mean another class in a package, because the package has one of that name,
 * or will have it as soon as an adapter of this build is written. All other names are safe: an import wins over a class
 * of the same package.
 */
final class Shadowing {
    /** What the writer prints whether a signature mentions it or not. */
    private static final List<String> ALWAYS = List.of(
            "Boolean",
            "Byte",
            "Character",
            "Deprecated",
            "Double",
            "Float",
            "Integer",
            "Long",
            "Object",
            "Override",
            "SafeVarargs",
            "Short",
            "String",
            "SuppressWarnings",
            "Void");

    private final Elements elements;
    private final PackageElement owner;
    private final PlannedAdapters planned;
    private final Map<String, Boolean> known = new HashMap<>();

    Shadowing(Elements elements, PackageElement owner, PlannedAdapters planned) {
        this.elements = elements;
        this.owner = owner;
        this.planned = planned;
        ALWAYS.forEach(this::ask);
    }

    /** Looks up one more name of {@code java.lang}. */
    void ask(String simpleName) {
        known.computeIfAbsent(simpleName, name -> {
            String inPackage = owner.isUnnamed() ? name : owner.getQualifiedName() + "." + name;
            return planned.has(Sources.moduleOf(owner), owner.getQualifiedName().toString(), name)
                    || elements.getTypeElement(elements.getModuleOf(owner), inPackage) != null;
        });
    }

    /** Those of the names that have been asked for. */
    Set<String> shadowed() {
        Set<String> shadowed = new HashSet<>();
        known.forEach((name, isShadowed) -> {
            if (isShadowed) {
                shadowed.add(name);
            }
        });
        return shadowed;
    }
}
