package io.asyncfacade.processor.reader;

import com.palantir.javapoet.TypeName;
import io.asyncfacade.processor.model.FacadeMethod;
import io.asyncfacade.processor.model.FacadeModel;
import io.asyncfacade.processor.model.FacadeModel.NullScope;
import io.asyncfacade.processor.problem.Problem;
import io.asyncfacade.processor.problem.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Makes the model of one wrapped type. */
final class TargetReader {
    private static final String MARKER = "io.asyncfacade.AsyncFacadeGenerated";

    /** By experiment: a class file has 65,535 constants, and a method of an adapter takes at most eleven of them. */
    private static final int MOST_METHODS = 5_800;

    /** The classes whose static members the writer names; a variable of the same name would be meant instead. */
    private static final Set<String> PRINTED_BEFORE_A_DOT = Set.of("AsyncCall", "OnCancel", "Objects");

    private final Elements elements;
    private final Members members;
    private final Hierarchy hierarchy;
    private final Nullness nullness;
    private final DeclarationReader declarations;
    private final Problems problems;

    TargetReader(Elements elements, Sources sources, AdapterNames adapterNames, Problems problems) {
        this.elements = elements;
        this.members = new Members(elements);
        this.hierarchy = new Hierarchy(members);
        this.nullness = new Nullness(elements);
        this.declarations = new DeclarationReader(members, sources, adapterNames, problems);
        this.problems = problems;
    }

    FacadeReader.Reading read(
            Holder holder,
            Holder.Target target,
            Set<TypeElement> nested,
            Configuration configuration,
            TypeFacts facts) {
        return declarations
                .read(holder, target, nested, facts)
                .map(wrapped -> read(wrapped, configuration))
                .orElse(new FacadeReader.Reading(target, Optional.empty(), false, false));
    }

    private FacadeReader.Reading read(Wrapped wrapped, Configuration configuration) {
        TypeElement type = wrapped.type();
        List<Members.Method> ordered = MethodOrder.of(members.of(type), type, wrapped.isSource());
        Overloads overloads = new Overloads(ordered, members);
        Omissions omissions = new Omissions(wrapped, problems);
        List<FacadeMethod> methods =
                methods(ordered, overloads, omissions, methodReader(wrapped, configuration, omissions));
        boolean unresolved = wrapped.isUnresolved() || omissions.foundUnresolved();
        if (methods.size() > MOST_METHODS) {
            problems.report(
                    Problem.TOO_MANY_METHODS,
                    wrapped.target().place(),
                    MOST_METHODS,
                    type.getQualifiedName(),
                    methods.size());
            return new FacadeReader.Reading(wrapped.target(), Optional.empty(), unresolved, false);
        }
        boolean early =
                omissions.foundPlanned() || !wrapped.names().mentions().planned.isEmpty();
        return new FacadeReader.Reading(
                wrapped.target(), Optional.of(model(wrapped, methods, overloads)), unresolved, early);
    }

    private MethodReader methodReader(Wrapped wrapped, Configuration configuration, Omissions omissions) {
        TypeName voidResult = wrapped.isSource() ? nullness.voidResult(wrapped.type()) : TypeName.VOID.box();
        Results results = new Results(
                wrapped.facts(),
                hierarchy,
                elements.getTypeElement("java.lang.Object").asType(),
                voidResult);
        return new MethodReader(wrapped, configuration, hierarchy, results, omissions, problems);
    }

    private List<FacadeMethod> methods(
            List<Members.Method> ordered, Overloads overloads, Omissions omissions, MethodReader reader) {
        List<Optional<FacadeMethod>> read = new ArrayList<>(ordered.size());
        for (Members.Method method : ordered) {
            read.add(reader.read(method, overloads));
        }
        List<FacadeMethod> methods = new ArrayList<>(read.size());
        for (int i = 0; i < read.size(); i++) {
            Members.Member best = hierarchy.best(ordered.get(i).declarations());
            read.get(i).filter(method -> omissions.isCallable(method, best)).ifPresent(methods::add);
        }
        return methods;
    }

    private FacadeModel model(Wrapped wrapped, List<FacadeMethod> methods, Overloads overloads) {
        TypeFacts facts = wrapped.facts();
        Suppressions suppressions =
                new Suppressions(wrapped, wrapped.deprecation().isPresent());
        suppressions.addMentions(wrapped.names().mentions());
        suppressions.addAnnotation(MARKER);
        wrapped.holder().injection().annotations().forEach(suppressions::addAnnotation);
        NullScope nullScope = nullness.scope(wrapped.type(), wrapped.isSource(), facts.from());
        if (nullScope != NullScope.INHERITED) {
            suppressions.addAnnotation(Nullness.MARKED);
        }
        if (overloads.areAmbiguous()) {
            suppressions.add("overloads");
        }
        return new FacadeModel(
                wrapped.name(),
                wrapped.delegate(),
                wrapped.facade(),
                wrapped.isPublic(),
                wrapped.typeVariables(),
                executors(methods),
                methods,
                wrapped.holder().injection(),
                wrapped.deprecation(),
                suppressions.keys(),
                nullScope,
                facts.hasStandardMarker(),
                qualified(facts, methods));
    }

    /** The simple names that the adapter cannot use: its package has others of that name, or a variable hides them. */
    private static Set<String> qualified(TypeFacts facts, List<FacadeMethod> methods) {
        Set<String> variables = new HashSet<>();
        for (FacadeMethod method : methods) {
            variables.add(method.executor());
            method.parameters().forEach(parameter -> variables.add(parameter.name()));
        }
        variables.retainAll(PRINTED_BEFORE_A_DOT);
        variables.addAll(facts.shadowed());
        return variables;
    }

    private static List<String> executors(List<FacadeMethod> methods) {
        Set<String> names = new TreeSet<>();
        for (FacadeMethod method : methods) {
            if (method.delivery() != FacadeMethod.Delivery.SYNC) {
                names.add(method.executor());
            }
        }
        names.remove(MethodSettings.NONE.executor());
        return List.copyOf(names);
    }
}
