package io.asyncfacade.processor;

import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Names a type or package across rounds, because elements are made anew in each; with its module, because two modules
 * of one build may have a package of the same name.
 *
 * @param module the name of the module; empty if it has none
 * @param name the qualified name
 * @param isPackage whether it is a package
 */
record ElementKey(String module, String name, boolean isPackage) {

    static ElementKey of(Element element, Elements elements) {
        return new ElementKey(
                moduleOf(element, elements),
                ((QualifiedNameable) element).getQualifiedName().toString(),
                element instanceof PackageElement);
    }

    /** The name of the module of an element; empty if it has none. */
    static String moduleOf(Element element, Elements elements) {
        ModuleElement module = elements.getModuleOf(element);
        return module == null ? "" : module.getQualifiedName().toString();
    }

    /** The element as it is in this round; null if it is gone. */
    @Nullable Element find(Elements elements) {
        ModuleElement of = module.isEmpty() ? null : elements.getModuleElement(module);
        if (of == null) {
            return isPackage ? elements.getPackageElement(name) : elements.getTypeElement(name);
        }
        return isPackage ? elements.getPackageElement(of, name) : elements.getTypeElement(of, name);
    }
}
