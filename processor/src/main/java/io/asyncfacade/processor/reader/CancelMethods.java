package io.asyncfacade.processor.reader;

import io.asyncfacade.processor.problem.ElementNames;
import io.asyncfacade.processor.problem.Problem;
import io.asyncfacade.processor.problem.Problems;
import io.asyncfacade.processor.reader.types.Members;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.util.ElementFilter;

/** Finds the methods of one wrapped type that stop its calls. */
final class CancelMethods {
    private final Wrapped wrapped;
    private final Members members;
    private final Collection<Members.Method> methods;
    private final Problems problems;
    private final Map<Holder.CancelWith, Optional<Members.Method>> found = new HashMap<>();

    CancelMethods(Wrapped wrapped, Members members, Collection<Members.Method> methods, Problems problems) {
        this.wrapped = wrapped;
        this.members = members;
        this.methods = methods;
        this.problems = problems;
    }

    /** What stops a method: what it says itself, else what the holder says for all, but for the stopping method. */
    Optional<Members.Method> of(Members.Method method, MethodSettings settings) {
        if (settings.isSync()) {
            return Optional.empty();
        }
        if (settings.cancelWith().isPresent()) {
            return settings.cancelWith().flatMap(this::named);
        }
        return wrapped.holder()
                .calls()
                .cancelWith()
                .filter(all -> !method.key().equals(all.method() + "()"))
                .flatMap(this::named);
    }

    private Optional<Members.Method> named(Holder.CancelWith wanted) {
        return found.computeIfAbsent(wanted, this::find);
    }

    private Optional<Members.Method> find(Holder.CancelWith wanted) {
        Optional<Members.Method> match = methods.stream()
                .filter(method -> method.key().equals(wanted.method() + "()"))
                .filter(method -> SourceVersion.isName(wanted.method()))
                .findFirst();
        if (match.isEmpty()) {
            problems.report(
                    Problem.NOT_CANCELLABLE_WITH,
                    wanted.place(),
                    whatThereIs(wanted.method()) + ", which "
                            + ElementNames.of(wanted.place().element()) + " names");
        }
        return match;
    }

    /** Says what is in the way of the method that was named. */
    private String whatThereIs(String name) {
        String type = wrapped.type().getQualifiedName().toString();
        List<ExecutableElement> sameName = members.ancestors(wrapped.type()).scopes().keySet().stream()
                .flatMap(owner -> ElementFilter.methodsIn(owner.getEnclosedElements()).stream())
                .filter(method -> method.getSimpleName().contentEquals(name))
                .toList();
        Optional<ExecutableElement> plain = sameName.stream()
                .filter(method -> method.getParameters().isEmpty())
                .findFirst();
        if (plain.isPresent()) {
            boolean isStatic = plain.get().getModifiers().contains(Modifier.STATIC);
            String why = !SourceVersion.isName(name)
                    ? " has a name that Java cannot write"
                    : isStatic ? " is static" : " is not public";
            return name + "() of " + type + why;
        }
        return sameName.isEmpty()
                ? type + " has no method \"" + name + "\""
                : ElementNames.signature(sameName.get(0)) + " of " + type + " has parameters";
    }
}
