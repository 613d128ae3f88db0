package io.asyncfacade.processor.reader;

import io.asyncfacade.processor.model.FacadeMethod;
import io.asyncfacade.processor.model.FacadeParameter;
import io.asyncfacade.processor.reader.types.TypeFacts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Renames parameters where a class whose static method is called could not be named at all: neither {@code AsyncCall}
 * nor {@code io.asyncfacade.AsyncCall}, because there are variables {@code AsyncCall} and {@code io} (Java Language
 * Specification 6.4.2).
 */
final class ObscuredNames {
    /** Where the full names of these classes begin. */
    private static final Set<String> ROOTS = Set.of("io", "java");

    private final Set<String> executors;

    private ObscuredNames(Set<String> executors) {
        this.executors = executors;
    }

    static List<FacadeMethod> avoid(List<FacadeMethod> methods) {
        Set<String> executors = new HashSet<>();
        Set<String> parameters = new HashSet<>();
        for (FacadeMethod method : methods) {
            executors.add(method.call().executor());
            method.parameters().forEach(parameter -> parameters.add(parameter.name()));
        }
        ObscuredNames names = new ObscuredNames(executors);
        boolean isClassHidden = !Collections.disjoint(executors, TypeFacts.BEFORE_A_DOT);
        boolean isRootHidden = !Collections.disjoint(executors, ROOTS);
        boolean isEither = !Collections.disjoint(parameters, TypeFacts.BEFORE_A_DOT) || isClassHidden;
        if (!isEither || Collections.disjoint(parameters, ROOTS) && !isRootHidden) {
            return methods;
        }
        return methods.stream()
                .map(method -> names.renamed(method, isClassHidden ? ROOTS : TypeFacts.BEFORE_A_DOT))
                .toList();
    }

    private FacadeMethod renamed(FacadeMethod method, Set<String> hidden) {
        Set<String> taken = new HashSet<>(executors);
        method.parameters().forEach(parameter -> taken.add(parameter.name()));
        if (Collections.disjoint(taken, hidden)) {
            return method;
        }
        List<FacadeParameter> parameters = new ArrayList<>();
        for (FacadeParameter parameter : method.parameters()) {
            String name = parameter.name();
            parameters.add(
                    hidden.contains(name)
                            ? new FacadeParameter(ParameterNames.unique(wish(name), taken), parameter.type())
                            : parameter);
        }
        return method.withParameters(parameters);
    }

    private static String wish(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
