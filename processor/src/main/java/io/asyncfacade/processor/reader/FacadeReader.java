package io.asyncfacade.processor.reader;

import io.asyncfacade.processor.model.FacadeModel;
import io.asyncfacade.processor.model.Injection;
import io.asyncfacade.processor.model.RemoteModel;
import io.asyncfacade.processor.model.Way;
import io.asyncfacade.processor.problem.ElementNames;
import io.asyncfacade.processor.problem.Problem;
import io.asyncfacade.processor.problem.Problems;
import io.asyncfacade.processor.reader.types.PlannedAdapters;
import io.asyncfacade.processor.reader.types.Sources;
import io.asyncfacade.processor.reader.types.TypeFacts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Turns the types that a holder asks for into models.
 *
 * <p>A broken rule is reported and the method left out; the rest of the adapter is still made, so that one mistake is
 * one message. Nothing is made only where no class could compile at all.
 */
public final class FacadeReader {
    private final Elements elements;
    private final PlannedAdapters planned;
    private final Problems problems;
    private final TargetReader targets;
    private final Map<PackageElement, TypeFacts> factsByPackage = new HashMap<>();

    /**
     * Reads the elements of one round.
     *
     * @param elements the compiler's
     * @param sources which types are compiled from source
     * @param names gives each adapter a name
     * @param planned the adapters that signatures may name before they exist
     * @param problems takes what is wrong
     */
    public FacadeReader(
            Elements elements, Sources sources, AdapterNames names, PlannedAdapters planned, Problems problems) {
        this.elements = elements;
        this.planned = planned;
        this.problems = problems;
        this.targets = new TargetReader(elements, sources, names, problems);
    }

    /**
     * What was made of one target.
     *
     * @param target the target
     * @param model the adapter; empty if none is possible
     * @param remote the class that calls another JVM; empty if none is asked for, or none is possible
     * @param isUnresolved whether the sources mention a class that does not exist, or does not exist yet
     * @param namesPlanned whether the model names adapters that do not exist yet
     */
    public record Reading(
            Holder.Target target,
            Optional<FacadeModel> model,
            Optional<RemoteModel> remote,
            boolean isUnresolved,
            boolean namesPlanned) {}

    /**
     * Reads all targets of a holder.
     *
     * @param wanted the holder
     * @return what was made of each
     */
    public List<Reading> read(Holder wanted) {
        TypeFacts facts = factsByPackage.computeIfAbsent(
                elements.getPackageOf(wanted.element()), owner -> new TypeFacts(elements, owner, planned));
        Holder holder =
                hasInjection(wanted, facts) && hasScope(wanted, facts) ? wanted : wanted.injectedBy(Injection.NONE);
        Configuration configuration = new Configuration(holder, problems);
        UnfinishedResults unfinished = new UnfinishedResults(holder, problems);
        Set<TypeElement> nested = new HashSet<>();
        if (holder.nested()) {
            holder.targets().forEach(target -> nested.add(target.type()));
        }
        List<Reading> readings = new ArrayList<>();
        for (Holder.Target target : holder.targets()) {
            readings.add(targets.read(holder, target, nested, configuration, unfinished, facts));
        }
        unfinished.report();
        if (holder.isComplete() && holder.isWrappable() && holder.way() == Way.TO_ASYNC) {
            configuration.reportUnmatched(holder.targets());
        }
        return holder.nested() ? NestedFacades.nest(readings) : readings;
    }

    /** Whether the annotations of the component model are there; reports if not. */
    private boolean hasInjection(Holder holder, TypeFacts facts) {
        List<String> annotations = new ArrayList<>(holder.injection().annotations());
        holder.scope().ifPresent(annotations::add);
        for (String annotation : annotations) {
            if (!facts.exists(annotation)) {
                problems.report(
                        Problem.NO_INJECTION,
                        holder.place(),
                        holder.injection(),
                        ElementNames.of(holder.element()),
                        annotation);
                return false;
            }
        }
        return true;
    }

    /** Whether the scope, which is there, can stand on an adapter; reports if not. */
    private boolean hasScope(Holder holder, TypeFacts facts) {
        boolean isRight = holder.scope()
                .flatMap(facts::find)
                .map(scope -> scope.getKind() == ElementKind.ANNOTATION_TYPE
                        && ElementFilter.methodsIn(scope.getEnclosedElements()).stream()
                                .noneMatch(member -> member.getDefaultValue() == null))
                .orElse(true);
        if (!isRight) {
            problems.report(Problem.NOT_A_SCOPE, holder.place(), holder.scope().orElse(""));
        }
        return isRight;
    }
}
