package io.asyncfacade.processor;

import io.asyncfacade.processor.model.Way;
import io.asyncfacade.processor.problem.Problems;
import io.asyncfacade.processor.reader.AdapterNames;
import io.asyncfacade.processor.reader.FacadeReader;
import io.asyncfacade.processor.reader.Holder;
import io.asyncfacade.processor.reader.HolderReader;
import io.asyncfacade.processor.reader.types.PlannedAdapters;
import io.asyncfacade.processor.reader.types.Sources;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Decides in which round an adapter is written.
 *
 * <p>A holder whose sources mention a class that does not exist yet is put off, until another processor has made the
 * class. It cannot be put off to the last round: what is written there comes too late for the signatures of other
 * classes, and one misspelled type would give an error at every mention of the adapter. So its adapter is written, as
 * far as it goes, as soon as a few rounds brought nothing new; and the compiler itself says what is missing.
 */
final class Rounds {
    /** In a round that brings nothing new, another processor may still make something of what came before. */
    private static final int QUIET_ROUNDS = 2;

    private final Elements elements;
    private final Sources sources;
    private final Problems problems;
    private final CrashGuard crashes;
    private final HolderReader holders;
    private final AdapterNames names;
    private final AdapterFiles files;
    private final ExtraRounds extraRounds;
    private final LostMethods lostMethods;
    private final UnusedSettings unusedSettings;

    /** Holders to be read in the next round. */
    private final Set<ElementKey> deferred = new LinkedHashSet<>();

    private int quietRounds;

    Rounds(Elements elements, Filer filer, HolderReader holders, Problems problems) {
        this.elements = elements;
        this.sources = new Sources(filer);
        this.problems = problems;
        this.crashes = new CrashGuard(problems);
        this.holders = holders;
        this.names = new AdapterNames(elements, problems);
        this.files = new AdapterFiles(elements, filer, sources, problems);
        this.extraRounds = new ExtraRounds(elements, filer);
        this.lostMethods = new LostMethods(elements, sources, holders, problems, crashes);
        this.unusedSettings = new UnusedSettings(elements, problems);
    }

    /**
     * What was read of one element.
     *
     * @param element the element
     * @param holder empty if it could not be read
     * @param readings what was made of each target
     * @param problems what is wrong
     */
    private record Outcome(
            Element element, Optional<Holder> holder, List<FacadeReader.Reading> readings, Problems.Batch problems) {
        boolean isUnresolved() {
            return holder.isPresent() && !holder.get().isComplete()
                    || readings.stream().anyMatch(FacadeReader.Reading::isUnresolved);
        }
    }

    /** Takes note of the elements that have one of the annotations nested in {@code AsyncFacade}. */
    void addSettings(String annotation, Collection<? extends Element> elementsWithIt) {
        elementsWithIt.forEach(element -> unusedSettings.add(element, annotation));
    }

    /** Works off one round, given the elements that are annotated in it. */
    void process(Collection<Element> annotated, RoundEnvironment round) {
        sources.add(round.getRootElements());
        quietRounds = round.getRootElements().isEmpty() ? quietRounds + 1 : 0;
        List<Element> todo = new ArrayList<>();
        for (ElementKey key : deferred) {
            Element element = key.find(elements);
            if (element != null) {
                todo.add(element);
            }
        }
        deferred.clear();
        todo.addAll(annotated);
        List<Outcome> outcomes = read(todo);
        boolean waits = !round.processingOver()
                && quietRounds < QUIET_ROUNDS
                && outcomes.stream().anyMatch(Outcome::isUnresolved);
        boolean wroteAny = false;
        for (Outcome outcome : outcomes) {
            // An error of ours would make the next round the last one, so it is reported when no holder waits any more.
            if (waits && (outcome.isUnresolved() || outcome.problems().hasErrors())) {
                deferred.add(ElementKey.of(outcome.element(), elements));
            } else {
                problems.print(outcome.problems());
            }
            wroteAny |= write(outcome, waits);
        }
        if (waits && !wroteAny) {
            outcomes.stream().filter(Outcome::isUnresolved).findFirst().ifPresent(it -> extraRounds.ask(it.element()));
        }
        if (round.processingOver()) {
            extraRounds.tidy();
            if (!round.errorRaised()) {
                unusedSettings.report();
                lostMethods.report(new FacadeReader(elements, sources, names, new PlannedAdapters(), problems));
            }
        }
    }

    private boolean write(Outcome outcome, boolean waits) {
        List<FacadeReader.Reading> written = new ArrayList<>();
        outcome.holder().ifPresent(holder -> {
            if (holder.element() instanceof TypeElement type) {
                unusedSettings.use(type);
            }
            holder.targets().forEach(target -> unusedSettings.use(target.type()));
            for (FacadeReader.Reading reading : outcome.readings()) {
                // The others need not wait, unless each may have to know all.
                boolean isDue = !waits || !reading.isUnresolved() && !(outcome.isUnresolved() && holder.nested());
                if (isDue) {
                    crashes.guard(outcome.element(), () -> {
                        reading.model()
                                .filter(model -> files.write(model, holder))
                                .ifPresent(model -> written.add(reading));
                        reading.remote().ifPresent(remote -> files.write(remote, holder));
                    });
                }
            }
            written.forEach(reading -> lostMethods.watch(holder, reading));
        });
        problems.print(problems.take());
        return !written.isEmpty();
    }

    /** Reads the elements; again, if one does not get the adapter that another may have named. */
    private List<Outcome> read(List<Element> todo) {
        PlannedAdapters planned = new PlannedAdapters();
        for (Element element : todo) {
            for (Way way : Way.values()) {
                crashes.guard(element, () -> holders.read(element, way).ifPresent(it -> names.plan(it, planned)));
            }
        }
        problems.take();
        List<Outcome> outcomes = new ArrayList<>();
        boolean isAgain = true;
        while (isAgain) {
            isAgain = false;
            outcomes.clear();
            FacadeReader reader = new FacadeReader(elements, sources, names, planned, problems);
            // The way back may start from an adapter that is only just being made, so it comes second.
            for (Way way : Way.values()) {
                for (Element element : todo) {
                    Outcome outcome = read(element, way, reader);
                    outcomes.add(outcome);
                    for (FacadeReader.Reading reading : outcome.readings()) {
                        isAgain |= reading.model().isEmpty()
                                && names.giveUp(outcome.holder().orElseThrow(), reading.target(), planned);
                    }
                }
            }
        }
        return outcomes;
    }

    private Outcome read(Element element, Way way, FacadeReader reader) {
        List<Holder> read = new ArrayList<>(1);
        List<FacadeReader.Reading> readings = new ArrayList<>();
        crashes.guard(
                element,
                () -> holders.read(element, way).ifPresent(holder -> {
                    readings.addAll(reader.read(holder));
                    read.add(holder);
                }));
        return new Outcome(element, read.stream().findFirst(), readings, problems.take());
    }
}
