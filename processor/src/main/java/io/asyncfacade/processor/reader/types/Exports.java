package io.asyncfacade.processor.reader.types;

import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Knows which types a package exports to modules that need not see them, which the compiler's key {@code exports} warns
 * of: those of modules that the package's own module does not require transitively.
 */
final class Exports {
    private final Elements elements;
    private final boolean isExported;
    private final Set<String> shown = new HashSet<>(Set.of("java.base"));

    Exports(Elements elements, PackageElement from) {
        this.elements = elements;
        ModuleElement module = elements.getModuleOf(from);
        isExported = module != null
                && ElementFilter.exportsIn(module.getDirectives()).stream()
                        .anyMatch(directive -> directive.getPackage().equals(from));
        if (isExported) {
            show(module);
        }
    }

    private void show(ModuleElement module) {
        if (shown.add(module.getQualifiedName().toString())) {
            for (ModuleElement.RequiresDirective directive : ElementFilter.requiresIn(module.getDirectives())) {
                if (directive.isTransitive()) {
                    show(directive.getDependency());
                }
            }
        }
    }

    boolean leak(TypeElement type) {
        if (!isExported) {
            return false;
        }
        ModuleElement owner = elements.getModuleOf(type);
        return owner != null && !shown.contains(owner.getQualifiedName().toString());
    }
}
