package io.asyncfacade.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.asyncfacade.processor.model.FacadeMethod;
import io.asyncfacade.processor.model.FacadeModel;
import io.asyncfacade.processor.model.FacadeParameter;
import io.asyncfacade.processor.model.Way;
import io.asyncfacade.processor.problem.ElementNames;
import io.asyncfacade.processor.problem.Problem;
import io.asyncfacade.processor.problem.Problems;
import io.asyncfacade.processor.reader.FacadeReader;
import io.asyncfacade.processor.reader.Holder;
import io.asyncfacade.processor.reader.HolderReader;
import io.asyncfacade.processor.reader.types.Sources;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Reports the methods that an adapter lacks because their types turned up when it was written, or because
 * another processor added them to the type afterwards.
 *
 * <p>In the end it compares what was written with what would be written now, where the two may differ: methods were
 * left out, an adapter was named before it existed, or the type has other methods now.
 */
final class LostMethods {
    private final Elements elements;
    private final Sources sources;
    private final HolderReader holders;
    private final Problems problems;
    private final CrashGuard crashes;
    private final List<Watched> watched = new ArrayList<>();

    /** An adapter that was written; by names, because elements are made anew in each round. */
    private record Watched(ElementKey holder, ElementKey source, FacadeModel model, boolean isEarly, String shape) {}

    LostMethods(Elements elements, Sources sources, HolderReader holders, Problems problems, CrashGuard crashes) {
        this.elements = elements;
        this.sources = sources;
        this.holders = holders;
        this.problems = problems;
        this.crashes = crashes;
    }

    /** Remembers an adapter that was written as it was read. */
    void watch(Holder holder, FacadeReader.Reading reading) {
        reading.model()
                .ifPresent(model -> watched.add(new Watched(
                        ElementKey.of(holder.element(), elements),
                        ElementKey.of(reading.target().type(), elements),
                        model,
                        reading.isUnresolved() || reading.namesPlanned(),
                        shape(reading.target().type()))));
    }

    /** The methods of a type that is compiled from source, and of those it inherits from, as they are right now. */
    private String shape(TypeElement type) {
        StringBuilder shape = new StringBuilder();
        Deque<TypeElement> todo = new ArrayDeque<>(List.of(type));
        Set<TypeElement> done = new HashSet<>();
        while (!todo.isEmpty()) {
            TypeElement next = todo.removeFirst();
            if (done.add(next) && sources.has(next)) {
                ElementFilter.methodsIn(next.getEnclosedElements()).stream()
                        .map(ElementNames::signature)
                        .sorted()
                        .forEach(method -> shape.append(method).append(';'));
                Stream.concat(Stream.of(next.getSuperclass()), next.getInterfaces().stream())
                        .filter(DeclaredType.class::isInstance)
                        .forEach(parent -> todo.add((TypeElement) ((DeclaredType) parent).asElement()));
            }
        }
        return shape.toString();
    }

    private boolean mayDiffer(Watched adapter) {
        return adapter.isEarly()
                || adapter.source().find(elements) instanceof TypeElement type
                        && !adapter.shape().equals(shape(type));
    }

    /** Reads again what may have changed, and reports what was lost. */
    void report(FacadeReader reader) {
        List<Watched> changed = watched.stream().filter(this::mayDiffer).toList();
        Map<ElementKey, Map<ClassName, FacadeReader.Reading>> again = new LinkedHashMap<>();
        for (Watched adapter : changed) {
            again.computeIfAbsent(adapter.holder(), k -> read(adapter, reader));
        }
        // What was wrong before has been said.
        problems.take();
        for (Watched adapter : changed) {
            FacadeReader.Reading reading = again.getOrDefault(adapter.holder(), Map.of())
                    .get(adapter.model().facade());
            Set<String> lost = reading == null ? Set.of() : lost(adapter.model(), reading);
            if (reading != null && !lost.isEmpty()) {
                problems.report(
                        adapter.isEarly() ? Problem.TOO_LATE : Problem.ADDED_LATER,
                        reading.target().place(),
                        adapter.model().facade(),
                        String.join(", ", lost));
            }
        }
        problems.print(problems.take());
    }

    private Map<ClassName, FacadeReader.Reading> read(Watched adapter, FacadeReader reader) {
        Map<ClassName, FacadeReader.Reading> readings = new LinkedHashMap<>();
        Element element = adapter.holder().find(elements);
        if (element != null) {
            for (Way way : Way.values()) {
                crashes.guard(
                        element,
                        () -> holders.read(element, way)
                                .ifPresent(holder -> reader.read(holder)
                                        .forEach(reading -> reading.model()
                                                .ifPresent(model -> readings.put(model.facade(), reading)))));
            }
        }
        return readings;
    }

    private static Set<String> lost(FacadeModel before, FacadeReader.Reading reading) {
        Set<List<Object>> had = new HashSet<>();
        before.methods().forEach(method -> had.add(signature(method)));
        Set<String> lost = new TreeSet<>();
        for (FacadeMethod method : reading.model().map(FacadeModel::methods).orElse(List.of())) {
            if (!had.contains(signature(method))) {
                lost.add(method.name());
            }
        }
        return lost;
    }

    private static List<Object> signature(FacadeMethod method) {
        List<TypeName> parameters =
                method.parameters().stream().map(FacadeParameter::type).toList();
        return List.of(
                method.name(),
                method.signature().typeVariables(),
                parameters,
                method.result().type(),
                method.result().delivery());
    }
}
