package io.asyncfacade.processor.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** The methods of one type by name. */
final class Overloads {
    private final Map<String, List<Members.Method>> byName = new HashMap<>();
    private final Members members;

    Overloads(List<Members.Method> methods, Members members) {
        this.members = members;
        for (Members.Method method : methods) {
            byName.computeIfAbsent(name(method), k -> new ArrayList<>(1)).add(method);
        }
    }

    private static String name(Members.Method method) {
        return first(method).method().getSimpleName().toString();
    }

    private static Members.Member first(Members.Method method) {
        return method.declarations().get(0);
    }

    /** Whether there are others of the same name. */
    boolean hasOthers(Members.Method method) {
        return byName.getOrDefault(name(method), List.of()).size() > 1;
    }

    /** Whether a call of the method with its own parameters might be taken for a call of another. */
    boolean hasRivals(Members.Method method) {
        for (Members.Method other : byName.getOrDefault(name(method), List.of())) {
            if (other != method
                    && haveSameArity(first(method).method(), first(other).method())) {
                return true;
            }
        }
        return false;
    }

    private static boolean haveSameArity(ExecutableElement a, ExecutableElement b) {
        return a.getParameters().size() == b.getParameters().size() || a.isVarArgs() || b.isVarArgs();
    }

    /**
     * Whether two overloads take different functional interfaces at the same place, which the compiler's key
     * {@code overloads} warns of: a lambda may fit both.
     */
    boolean areAmbiguous() {
        for (List<Members.Method> methods : byName.values()) {
            for (int i = 0; i < methods.size(); i++) {
                for (int j = 0; j < i; j++) {
                    if (areAmbiguous(first(methods.get(i)), first(methods.get(j)))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean areAmbiguous(Members.Member a, Members.Member b) {
        List<? extends VariableElement> left = a.method().getParameters();
        List<? extends VariableElement> right = b.method().getParameters();
        if (left.size() != right.size()
                && !a.method().isVarArgs()
                && !b.method().isVarArgs()) {
            return false;
        }
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            TypeElement x = element(left.get(i), a.scope());
            TypeElement y = element(right.get(i), b.scope());
            if (x != null && y != null && !x.equals(y) && members.isFunctional(x) && members.isFunctional(y)) {
                return true;
            }
        }
        return false;
    }

    private static TypeElement element(VariableElement parameter, Scope scope) {
        return Hierarchy.erased(parameter.asType(), scope);
    }
}
