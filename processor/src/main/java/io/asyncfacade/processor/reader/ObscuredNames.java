package io.asyncfacade.processor.reader;

import io.asyncfacade.processor.model.FacadeMethod;
import io.asyncfacade.processor.model.FacadeModel;
import io.asyncfacade.processor.model.FacadeParameter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Renames parameters that would hide a class whose static method is called: where a variable is called
 * {@code AsyncCall}, that name means the variable (Java Language Specification 6.4.2), and the full name would not help
 * beside a variable {@code io}.
 */
final class ObscuredNames {
    private ObscuredNames() {}

    static List<FacadeMethod> avoid(List<FacadeMethod> methods, String executor) {
        Set<String> executors = new HashSet<>(Set.of(executor));
        methods.forEach(method -> executors.add(method.call().executor()));
        return methods.stream().map(method -> renamed(method, executors)).toList();
    }

    private static FacadeMethod renamed(FacadeMethod method, Set<String> executors) {
        Set<String> taken = new HashSet<>(executors);
        method.parameters().forEach(parameter -> taken.add(parameter.name()));
        if (Collections.disjoint(taken, FacadeModel.BEFORE_A_DOT)) {
            return method;
        }
        List<FacadeParameter> parameters = new ArrayList<>();
        for (FacadeParameter parameter : method.parameters()) {
            String name = parameter.name();
            parameters.add(
                    FacadeModel.BEFORE_A_DOT.contains(name)
                            ? new FacadeParameter(
                                    ParameterNames.unique(FacadeModel.variableOf(name), taken), parameter.type())
                            : parameter);
        }
        return method.withParameters(parameters);
    }
}
