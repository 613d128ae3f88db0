package io.asyncfacade.processor.reader;

import io.asyncfacade.processor.reader.types.Members;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;

/** The methods of one type by name. */
final class Overloads {
    private final Map<String, List<Members.Method>> byName = new HashMap<>();

    Overloads(List<Members.Method> methods) {
        for (Members.Method method : methods) {
            byName.computeIfAbsent(name(method), k -> new ArrayList<>(1)).add(method);
        }
    }

    private static String name(Members.Method method) {
        return method.best().method().getSimpleName().toString();
    }

    /** Whether there are others of the same name; those of Object, which no adapter repeats, count as well. */
    boolean hasOthers(Members.Method method) {
        return byName.getOrDefault(name(method), List.of()).size() > 1 || Members.isNameOfObject(name(method));
    }

    /** Whether a call of the method with its own parameters might be taken for a call of another. */
    boolean hasRivals(Members.Method method) {
        return !rivals(method).isEmpty();
    }

    /** The methods for which a call of the method with its own parameters might be taken. */
    List<Members.Method> rivals(Members.Method method) {
        return byName.getOrDefault(name(method), List.of()).stream()
                .filter(other -> other != method
                        && haveSameArity(method.best().method(), other.best().method()))
                .toList();
    }

    private static boolean haveSameArity(ExecutableElement a, ExecutableElement b) {
        return a.getParameters().size() == b.getParameters().size() || a.isVarArgs() || b.isVarArgs();
    }
}
