package io.asyncfacade.processor.reader;

import io.asyncfacade.processor.problem.ElementNames;
import io.asyncfacade.processor.problem.Place;
import io.asyncfacade.processor.problem.Problem;
import io.asyncfacade.processor.problem.Problems;
import io.asyncfacade.processor.reader.types.Members;
import io.asyncfacade.processor.reader.types.Scope;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** The settings that the methods of a holder make for methods of the types in {@code of}. */
final class Configuration {
    private final Problems problems;
    private final Map<String, ExecutableElement> byKey = new LinkedHashMap<>();
    private final Set<String> matched = new HashSet<>();
    private final Set<String> known = new HashSet<>();

    Configuration(Holder holder, Problems problems) {
        this.problems = problems;
        if (holder.isForeign() && holder.element() instanceof TypeElement type) {
            for (Element element : type.getEnclosedElements()) {
                if (element.getKind() == ElementKind.METHOD) {
                    ExecutableElement method = (ExecutableElement) element;
                    byKey.put(Members.key(method, Scope.ROOT), method);
                }
            }
        }
    }

    /** The method of the holder that configures the given one. */
    @Nullable ExecutableElement redeclared(Members.Method method) {
        if (byKey.isEmpty()) {
            return null;
        }
        known.add(ElementNames.signature(method.best().method()));
        ExecutableElement found = matching(method.key());
        for (Members.Member declaration : method.declarations()) {
            // A holder cannot name the type variables of a target, so the erasure where it is declared matches too.
            found = found == null ? matching(Members.key(declaration.method(), Scope.ROOT)) : found;
        }
        return found;
    }

    private @Nullable ExecutableElement matching(String key) {
        ExecutableElement method = byKey.get(key);
        if (method != null) {
            matched.add(key);
        }
        return method;
    }

    /** Whether a parameter's class does not exist, which the compiler reports itself. */
    private static boolean mentionsMissing(ExecutableElement method) {
        return method.getParameters().stream()
                .anyMatch(parameter -> parameter.asType().getKind() == TypeKind.ERROR);
    }

    /**
     * Reports the holder's methods that configure nothing, once all targets have been read. A method with a body and
     * without one of our annotations is the holder's own business.
     */
    void reportUnmatched(Collection<Holder.Target> targets) {
        byKey.forEach((key, method) -> {
            boolean meant =
                    MethodSettings.isConfigured(method) || method.getModifiers().contains(Modifier.ABSTRACT);
            if (meant && !matched.contains(key) && !mentionsMissing(method)) {
                StringJoiner types = new StringJoiner(", ");
                targets.forEach(target -> types.add(target.type().getQualifiedName()));
                problems.report(
                        Problem.NO_SUCH_METHOD,
                        Place.of(method),
                        ElementNames.of(method),
                        types,
                        Suggestion.of(ElementNames.signature(method), known));
            }
        });
    }
}
