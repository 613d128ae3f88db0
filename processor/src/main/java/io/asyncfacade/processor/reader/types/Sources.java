package io.asyncfacade.processor.reader.types;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;

/**
 * Knows which types are compiled from source in this build: those have positions, declared order and type-use
 * annotations that all compilers agree on. By name, because elements are made anew in each round.
 */
public final class Sources {
    /** The modules of each top-level type: two of one build may have types of the same name. */
    private final Map<String, Set<String>> modules = new HashMap<>();

    private final ClassFiles classFiles;

    /**
     * Knows no type.
     *
     * @param filer gives class files
     */
    public Sources(Filer filer) {
        classFiles = new ClassFiles(filer);
    }

    /** What is known of types that are not compiled from source. */
    public ClassFiles classFiles() {
        return classFiles;
    }

    /**
     * Adds the types of a round.
     *
     * @param roots the root elements of the round
     */
    public void add(Set<? extends Element> roots) {
        for (Element root : roots) {
            if (root instanceof TypeElement type) {
                modules.computeIfAbsent(type.getQualifiedName().toString(), k -> new HashSet<>(1))
                        .add(moduleOf(type));
            }
        }
    }

    public boolean has(TypeElement type) {
        TypeElement outermost = type;
        while (outermost.getEnclosingElement() instanceof TypeElement enclosing) {
            outermost = enclosing;
        }
        Set<String> known = modules.getOrDefault(outermost.getQualifiedName().toString(), Set.of());
        // The Eclipse compiler puts what processors write into no module.
        return known.contains("") || known.contains(moduleOf(outermost));
    }

    /** Whether the compiler is that of Eclipse, which goes on where a class is missing. */
    public boolean isEclipse() {
        return classFiles.isEclipse();
    }

    /** Whether an element belongs to a module of the JDK, or to its packages where there are no modules. */
    public static boolean isOfJdk(Element element) {
        String name =
                ((QualifiedNameable) outermost(element)).getQualifiedName().toString();
        return name.startsWith("java.") || name.startsWith("jdk.");
    }

    /** The name of the module of an element; empty if it has none. */
    static String moduleOf(Element element) {
        return outermost(element) instanceof ModuleElement module
                ? module.getQualifiedName().toString()
                : "";
    }

    private static Element outermost(Element element) {
        Element owner = element;
        while (owner.getEnclosingElement() != null && !(owner instanceof ModuleElement)) {
            owner = owner.getEnclosingElement();
        }
        return owner;
    }
}
