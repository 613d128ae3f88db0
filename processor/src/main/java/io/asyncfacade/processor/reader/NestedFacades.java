package io.asyncfacade.processor.reader;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.asyncfacade.processor.model.FacadeMethod;
import io.asyncfacade.processor.model.FacadeMethod.Delivery;
import io.asyncfacade.processor.model.FacadeModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Makes methods return the adapters of their results, for results that the same holder wraps. */
final class NestedFacades {
    private final Map<ClassName, FacadeModel> bySource = new HashMap<>();

    private NestedFacades(List<FacadeReader.Reading> readings) {
        readings.forEach(reading -> reading.model().ifPresent(model -> bySource.put(model.source(), model)));
    }

    static List<FacadeReader.Reading> nest(List<FacadeReader.Reading> readings) {
        NestedFacades facades = new NestedFacades(readings);
        facades.shareExecutors();
        List<FacadeReader.Reading> nested = new ArrayList<>();
        Set<ClassName> wrappers = new HashSet<>();
        for (FacadeReader.Reading reading : readings) {
            Optional<FacadeModel> model = reading.model()
                    .map(facades::nested)
                    .map(own -> wrappers.contains(own.source()) ? own.notInjected() : own);
            nested.add(new FacadeReader.Reading(
                    reading.target(), model, reading.remote(), reading.isUnresolved(), reading.namesPlanned()));
            model.ifPresent(own -> facades.addMade(own, wrappers));
        }
        return nested;
    }

    /**
     * Adds what an adapter makes. Of these a container has no delegate, so they are not injected. The order of
     * {@code of} decides, because types often know each other: a statement has its connection.
     */
    private void addMade(FacadeModel maker, Set<ClassName> wrappers) {
        for (FacadeMethod method : bySource.getOrDefault(maker.source(), maker).methods()) {
            wrapper(method)
                    .map(FacadeModel::source)
                    .filter(source -> !source.equals(maker.source()))
                    .ifPresent(wrappers::add);
        }
    }

    /** An adapter hands its executors on, so it has those of all adapters that it makes; until nothing changes. */
    private void shareExecutors() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (FacadeModel model : List.copyOf(bySource.values())) {
                Set<String> names = new TreeSet<>(model.executors());
                for (FacadeMethod method : model.methods()) {
                    wrapper(method).ifPresent(inner -> names.addAll(inner.executors()));
                }
                if (names.size() > model.executors().size()) {
                    bySource.put(model.source(), model.with(List.copyOf(names), model.methods()));
                    changed = true;
                }
            }
        }
    }

    private FacadeModel nested(FacadeModel before) {
        FacadeModel model = bySource.getOrDefault(before.source(), before);
        List<FacadeMethod> methods = new ArrayList<>();
        for (FacadeMethod method : model.methods()) {
            methods.add(wrapper(method).map(inner -> nesting(method, inner)).orElse(method));
        }
        return model.with(model.executors(), methods);
    }

    private Optional<FacadeModel> wrapper(FacadeMethod method) {
        if (method.result().delivery() == Delivery.SYNC || method.result().delivery() == Delivery.VOID) {
            return Optional.empty();
        }
        TypeName result = method.result().type().withoutAnnotations();
        if (result instanceof ParameterizedTypeName generic) {
            return Optional.ofNullable(bySource.get(generic.rawType().withoutAnnotations()));
        }
        return result instanceof ClassName plain ? Optional.ofNullable(bySource.get(plain)) : Optional.empty();
    }

    private static FacadeMethod nesting(FacadeMethod method, FacadeModel inner) {
        List<TypeName> arguments = arguments(method.result().type());
        TypeName facade = arguments.isEmpty()
                ? inner.facade()
                : ParameterizedTypeName.get(inner.facade(), arguments.toArray(new TypeName[0]));
        boolean isRaw = arguments.isEmpty() && !inner.typeVariables().isEmpty();
        return method.nesting(
                new FacadeMethod.Nested(inner.facade(), !arguments.isEmpty(), inner.executors()),
                facade.annotated(method.result().type().annotations()),
                isRaw ? Set.of("unchecked") : Set.of());
    }

    /** The type arguments with those of the enclosing classes, as an adapter has them in one list. */
    private static List<TypeName> arguments(TypeName type) {
        List<TypeName> arguments = new ArrayList<>();
        if (type instanceof ParameterizedTypeName generic) {
            if (generic.enclosingType() != null) {
                arguments.addAll(arguments(generic.enclosingType()));
            }
            arguments.addAll(generic.typeArguments());
        }
        return arguments;
    }
}
