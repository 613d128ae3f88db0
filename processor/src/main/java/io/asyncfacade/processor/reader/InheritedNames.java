package io.asyncfacade.processor.reader;

import com.palantir.javapoet.ClassName;
import io.asyncfacade.processor.reader.types.Members;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * What a class inherits beside methods from an interface that it implements, and what that hides from it.
 *
 * <p>A type hides the classes of its name, a constant only those before a dot, where a static method is called (Java
 * Language Specification 6.4.2). A hidden class is written with its package, which is of no use where the first part
 * of that is hidden too; and the writer does not do it for a class of its own package.
 *
 * @param types the names of the inherited types
 * @param constants the names of the inherited constants
 * @param inPackage the package of the class
 * @param shadowed the names of {@code java.lang} that mean another class there
 */
record InheritedNames(Set<String> types, Set<String> constants, String inPackage, Set<String> shadowed) {

    /** What a class gets that implements the interface. */
    static InheritedNames of(TypeElement type, Members members, Wrapped wrapped) {
        Set<String> types = new HashSet<>();
        Set<String> constants = new HashSet<>();
        for (Element member : members.others(type)) {
            (member instanceof TypeElement ? types : constants)
                    .add(member.getSimpleName().toString());
        }
        return new InheritedNames(
                types,
                constants,
                wrapped.facade().packageName(),
                wrapped.facts().shadowed());
    }

    /** The simple names that must not be used. */
    Set<String> unusable(Collection<ClassName> beforeADot) {
        Set<String> names = new HashSet<>(types);
        beforeADot.stream()
                .map(ClassName::simpleName)
                .filter(constants::contains)
                .forEach(names::add);
        return names;
    }

    /**
     * A class that cannot be named.
     *
     * @param name the class
     * @param by the inherited names that hide it: one, or that of the class and the beginning of its package
     */
    record Hidden(ClassName name, List<String> by) {}

    /**
     * The first of some classes that cannot be named in the class.
     *
     * @param written the classes that it names, or one of them
     * @param all all classes that it names: where two have one name, one of them is written with its package
     * @param variables what is a variable where they are named: none if they are named as types only
     */
    Optional<Hidden> hidden(Collection<ClassName> written, Collection<ClassName> all, Set<String> variables) {
        return written.stream()
                .flatMap(name -> hidden(name, all, variables).stream())
                .findFirst();
    }

    private Optional<Hidden> hidden(ClassName name, Collection<ClassName> all, Set<String> variables) {
        String simple = name.topLevelClassName().simpleName();
        boolean isHidden = types.contains(simple) || variables.contains(simple);
        if (name.packageName().equals(inPackage) && !isInFull(name)) {
            return isHidden ? Optional.of(new Hidden(name, List.of(simple))) : Optional.empty();
        }
        boolean isWrittenInFull = isHidden
                || isInFull(name)
                || shadowed.contains(simple)
                || all.stream().anyMatch(other -> isOther(other.topLevelClassName(), name.topLevelClassName()));
        String canonical = name.canonicalName();
        String first = canonical.split("\\.", 2)[0];
        if (!isWrittenInFull || !types.contains(first) && !variables.contains(first)) {
            return Optional.empty();
        }
        return Optional.of(new Hidden(name, isHidden ? List.of(first, simple) : List.of(first)));
    }

    /** Whether the name of a class is its full name, so that it is never written otherwise. */
    private static boolean isInFull(ClassName name) {
        return name.topLevelClassName().simpleName().indexOf('.') >= 0;
    }

    private static boolean isOther(ClassName a, ClassName b) {
        return !a.equals(b) && a.simpleName().equals(b.simpleName());
    }
}
