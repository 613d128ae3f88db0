package io.asyncfacade.processor.reader;

import io.asyncfacade.processor.model.BeanScope;
import io.asyncfacade.processor.model.FacadeMethod;
import io.asyncfacade.processor.model.FacadeModel;
import io.asyncfacade.processor.model.NullScope;
import io.asyncfacade.processor.model.RemoteModel;
import io.asyncfacade.processor.model.Way;
import io.asyncfacade.processor.problem.Problem;
import io.asyncfacade.processor.problem.Problems;
import io.asyncfacade.processor.reader.types.Annotations;
import io.asyncfacade.processor.reader.types.Hierarchy;
import io.asyncfacade.processor.reader.types.Members;
import io.asyncfacade.processor.reader.types.MostSpecific;
import io.asyncfacade.processor.reader.types.Nullness;
import io.asyncfacade.processor.reader.types.Scope;
import io.asyncfacade.processor.reader.types.Sources;
import io.asyncfacade.processor.reader.types.TypeFacts;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Makes the model of one wrapped type. */
final class TargetReader {
    /** By experiment: a class file has 65,535 constants, and a method of an adapter takes at most eleven of them. */
    private static final int MOST_METHODS = 5_800;

    /** Beans of such a scope are proxies. */
    private static final String NORMAL_SCOPE = "jakarta.enterprise.context.NormalScope";

    private final Elements elements;
    private final Members members;
    private final Hierarchy hierarchy;
    private final MostSpecific mostSpecific;
    private final Nullness nullness;
    private final DeclarationReader declarations;
    private final Problems problems;

    TargetReader(Elements elements, Sources sources, AdapterNames adapterNames, Problems problems) {
        this.elements = elements;
        this.members = new Members(elements);
        this.hierarchy = new Hierarchy(members);
        this.mostSpecific = new MostSpecific(members, hierarchy);
        this.nullness = new Nullness(elements);
        this.declarations = new DeclarationReader(members, sources, nullness, adapterNames, problems);
        this.problems = problems;
    }

    FacadeReader.Reading read(
            Holder holder,
            Holder.Target target,
            Set<TypeElement> nested,
            Configuration configuration,
            UnfinishedResults unfinished,
            TypeFacts facts) {
        return declarations
                .read(holder, target, nested, facts)
                .map(wrapped -> read(wrapped, configuration, unfinished))
                .orElse(new FacadeReader.Reading(target, Optional.empty(), Optional.empty(), false, false));
    }

    private FacadeReader.Reading read(Wrapped wrapped, Configuration configuration, UnfinishedResults unfinished) {
        TypeElement type = wrapped.type();
        List<Members.Method> all =
                members.of(type).stream().map(mostSpecific::first).toList();
        List<Members.Method> ordered = MethodOrder.of(all, type, wrapped.isSource());
        Overloads overloads = new Overloads(ordered);
        Omissions omissions = new Omissions(wrapped, members, hierarchy, overloads, problems);
        WayReader reader = wrapped.holder().way() == Way.TO_BLOCKING
                ? wayBack(wrapped, overloads, omissions)
                : new MethodReader(
                        wrapped,
                        configuration,
                        hierarchy,
                        mostSpecific,
                        results(wrapped),
                        overloads,
                        omissions,
                        new CancelMethods(wrapped, members, all, problems),
                        unfinished,
                        problems);
        Map<Members.Member, FacadeMethod> offered =
                wrapped.isHalfTyped() ? Map.of() : offered(ordered, omissions, reader);
        boolean unresolved = wrapped.isUnresolved() || omissions.foundUnresolved();
        if (ordered.isEmpty() && !unresolved && wrapped.holder().way() == Way.TO_ASYNC) {
            problems.report(Problem.NO_METHODS, wrapped.target().place(), type.getQualifiedName());
        }
        if (!unresolved) {
            reader.finish();
            reader.wrong()
                    .ifPresent(
                            problem -> problems.report(problem, wrapped.target().place(), type.getQualifiedName()));
        }
        if (offered.size() > MOST_METHODS) {
            problems.report(
                    Problem.TOO_MANY_METHODS,
                    wrapped.target().place(),
                    MOST_METHODS,
                    type.getQualifiedName(),
                    offered.size());
            return new FacadeReader.Reading(wrapped.target(), Optional.empty(), Optional.empty(), unresolved, false);
        }
        boolean early = omissions.foundPlanned()
                || !wrapped.names().mentions().planned().isEmpty();
        FacadeModel model = model(wrapped, offered, reader);
        Optional<RemoteModel> remote =
                wrapped.holder().way() == Way.TO_ASYNC && !unresolved && RemoteReader.isWanted(wrapped.holder())
                        ? new RemoteReader(elements, members, hierarchy, mostSpecific, problems)
                                .read(wrapped, ordered, model)
                        : Optional.empty();
        return new FacadeReader.Reading(wrapped.target(), Optional.of(model), remote, unresolved, early);
    }

    private BlockingMethodReader wayBack(Wrapped wrapped, Overloads overloads, Omissions omissions) {
        Optional<ImplementedOriginal> original = Original.of(wrapped.type(), members, mostSpecific)
                .map(blocking -> new ImplementedOriginal(wrapped, blocking, members, hierarchy));
        return new BlockingMethodReader(
                wrapped, original, hierarchy, mostSpecific, results(wrapped), overloads, omissions);
    }

    private Results results(Wrapped wrapped) {
        return new Results(
                wrapped.facts(),
                hierarchy,
                elements.getTypeElement("java.lang.Object").asType());
    }

    /** The methods by the declarations that they repeat, in the order of the adapter. */
    private static Map<Members.Member, FacadeMethod> offered(
            List<Members.Method> ordered, Omissions omissions, WayReader reader) {
        Map<Members.Method, FacadeMethod> readable = new LinkedHashMap<>();
        for (Members.Method method : ordered) {
            reader.read(method).ifPresent(adapted -> readable.put(method, adapted));
        }
        // Only now all methods are known that stand in the way of others.
        Map<Members.Member, FacadeMethod> offered = new LinkedHashMap<>();
        readable.forEach((method, adapted) -> {
            if (omissions.isCallable(adapted, method)) {
                offered.put(method.best(), adapted);
            }
        });
        return offered;
    }

    private FacadeModel model(Wrapped wrapped, Map<Members.Member, FacadeMethod> offered, WayReader reader) {
        List<FacadeMethod> methods = ObscuredNames.avoid(
                List.copyOf(offered.values()), wrapped.holder().calls().executor());
        Optional<WayReader.Implemented> implemented = reader.implemented(methods);
        TypeFacts facts = wrapped.facts();
        Suppressions suppressions =
                new Suppressions(wrapped, wrapped.deprecation().isPresent());
        suppressions.addMentions(wrapped.names().mentions());
        suppressions.addAnnotation(Annotations.MARKER);
        wrapped.holder().injection().annotations().forEach(suppressions::addAnnotation);
        wrapped.holder().scope().ifPresent(suppressions::addAnnotation);
        NullScope nullScope = Nullness.scope(wrapped.useSites().isMarked(Scope.ROOT), nullness.isMarked(facts.from()));
        if (nullScope != NullScope.INHERITED) {
            suppressions.addAnnotation(Nullness.MARKED);
        }
        if (new LambdaOverloads(wrapped, members, hierarchy).areAmong(offered.keySet())) {
            suppressions.add("overloads");
        }
        implemented.ifPresent(it -> it.suppressions().forEach(suppressions::add));
        return new FacadeModel(
                wrapped.holder().way(),
                facts.of(wrapped.type()).name(),
                wrapped.delegate(),
                wrapped.facade(),
                wrapped.isPublic(),
                wrapped.typeVariables(),
                implemented.map(WayReader.Implemented::type),
                wrapped.holder().calls().executor(),
                executors(methods, wrapped.holder().calls().executor()),
                methods,
                wrapped.holder().injection(),
                scope(wrapped),
                wrapped.deprecation(),
                suppressions.keys(),
                nullScope,
                facts.hasStandardMarker(),
                qualified(facts, implemented));
    }

    /** The simple names that the adapter cannot use, because they mean other classes there. */
    private static Set<String> qualified(TypeFacts facts, Optional<WayReader.Implemented> implemented) {
        Set<String> names = new HashSet<>(facts.shadowed());
        implemented.ifPresent(it -> names.addAll(it.names()));
        return names;
    }

    private static Optional<BeanScope> scope(Wrapped wrapped) {
        return wrapped.holder()
                .scope()
                .flatMap(wrapped.facts()::find)
                .map(scope -> new BeanScope(
                        wrapped.facts().of(scope).name(),
                        Annotations.find(scope, NORMAL_SCOPE).isPresent()));
    }

    private static List<String> executors(List<FacadeMethod> methods, String first) {
        Set<String> names = new TreeSet<>();
        for (FacadeMethod method : methods) {
            if (method.result().delivery() != FacadeMethod.Delivery.SYNC) {
                names.add(method.call().executor());
            }
        }
        names.remove(first);
        return List.copyOf(names);
    }
}
