package io.asyncfacade.processor.compilers;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** Lists the public interfaces of packages, as a compilation for Java 17 sees them on every JDK. */
final class PublicTypes extends AbstractProcessor {
    private final List<String> packages;
    private final Map<String, Set<String>> found = new TreeMap<>();

    private PublicTypes(List<String> packages) {
        this.packages = packages;
    }

    /** The qualified names of the types by package. */
    static Map<String, Set<String>> of(List<String> packages, Path dir) {
        PublicTypes lister = new PublicTypes(packages);
        Build.with(Compiler.JAVAC, dir)
                .source("package lister; interface Lister {}")
                .options("--release", "17")
                .processor(lister)
                .run()
                .compiled();
        return lister.found;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (round.processingOver()) {
            return false;
        }
        for (String name : packages) {
            PackageElement element = processingEnv.getElementUtils().getPackageElement(name);
            if (element == null) {
                throw new IllegalArgumentException("no package " + name);
            }
            add(element, found.computeIfAbsent(name, n -> new TreeSet<>()));
        }
        return false;
    }

    private static void add(Element owner, Set<String> names) {
        for (Element element : owner.getEnclosedElements()) {
            if (element instanceof TypeElement type && type.getModifiers().contains(Modifier.PUBLIC)) {
                if (type.getKind() == ElementKind.INTERFACE) {
                    names.add(type.getQualifiedName().toString());
                }
                add(type, names);
            }
        }
    }
}
