package io.asyncfacade.processor.reader.types;

import java.util.HashSet;
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
    private final Set<String> topLevel = new HashSet<>();
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
                topLevel.add(type.getQualifiedName().toString());
            }
        }
    }

    public boolean has(TypeElement type) {
        TypeElement outermost = type;
        while (outermost.getEnclosingElement() instanceof TypeElement enclosing) {
            outermost = enclosing;
        }
        return topLevel.contains(outermost.getQualifiedName().toString());
    }

    /** Whether the compiler is that of Eclipse, which goes on where a class is missing. */
    public boolean isEclipse() {
        return classFiles.isEclipse();
    }

    /** Whether an element belongs to a module of the JDK. */
    public static boolean isOfJdk(Element element) {
        Element owner = element;
        while (owner.getEnclosingElement() != null && !(owner instanceof ModuleElement)) {
            owner = owner.getEnclosingElement();
        }
        String name = ((QualifiedNameable) owner).getQualifiedName().toString();
        return name.startsWith("java.") || name.startsWith("jdk.");
    }
}
