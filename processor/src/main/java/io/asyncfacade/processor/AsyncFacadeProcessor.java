package io.asyncfacade.processor;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.ClassName;
import io.asyncfacade.processor.model.FacadeModel;
import io.asyncfacade.processor.model.Injection;
import io.asyncfacade.processor.model.Way;
import io.asyncfacade.processor.problem.Place;
import io.asyncfacade.processor.problem.Problem;
import io.asyncfacade.processor.problem.Problems;
import io.asyncfacade.processor.reader.AdapterNames;
import io.asyncfacade.processor.reader.FacadeReader;
import io.asyncfacade.processor.reader.Holder;
import io.asyncfacade.processor.reader.HolderReader;
import io.asyncfacade.processor.reader.Sources;
import io.asyncfacade.processor.writer.FacadeWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Generates the adapters that {@code @AsyncFacade} and {@code @BlockingFacade} ask for.
 *
 * <p>Knows rounds and nothing else. A holder whose sources mention a class that does not exist yet is put off, by name,
 * until another processor has made the class. In the last round its adapter is written without what is missing, and the
 * compiler itself says what that is.
 */
@AutoService(Processor.class)
public final class AsyncFacadeProcessor extends AbstractProcessor {
    private static final String COMPONENT_MODEL = "asyncfacade.componentModel";

    /** Holders to be read in the next round; by name, because elements are made anew in each round. */
    private final Map<String, Boolean> deferred = new LinkedHashMap<>();

    private final Set<ClassName> written = new HashSet<>();
    private @Nullable Session session;

    /** Called by the compiler. */
    public AsyncFacadeProcessor() {}

    /** What lives as long as the compilation. */
    private record Session(
            Elements elements, Sources sources, Problems problems, HolderReader holders, AdapterNames names) {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        // Claimed, so that -Xlint:processing does not complain of them; the last is on each adapter we write.
        String own = HolderReader.ANNOTATION;
        return Set.of(
                own,
                own + ".On",
                own + ".Sync",
                own + ".Skip",
                own + ".KeepLate",
                Way.BACK.annotation(),
                own + "Generated",
                "javax.annotation.processing.Generated");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(COMPONENT_MODEL);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        Problems problems = new Problems(environment.getMessager());
        Elements elements = environment.getElementUtils();
        session = new Session(
                elements,
                new Sources(environment.getFiler()),
                problems,
                new HolderReader(injection(environment, problems), problems),
                new AdapterNames(elements, problems));
        problems.print();
    }

    private static Injection injection(ProcessingEnvironment environment, Problems problems) {
        if (!environment.getOptions().containsKey(COMPONENT_MODEL)) {
            return Injection.NONE;
        }
        // The value is null if the option is written without one.
        String wanted = Objects.toString(environment.getOptions().get(COMPONENT_MODEL), "");
        String name = wanted.toUpperCase(Locale.ROOT);
        for (Injection injection : Injection.values()) {
            if (injection.name().equals(name) && injection != Injection.NONE) {
                return injection;
            }
        }
        if (!name.equals("DEFAULT")) {
            problems.report(Problem.BAD_OPTION, COMPONENT_MODEL, wanted, "default, jakarta, spring");
        }
        return Injection.NONE;
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Session current = session;
        if (current == null) {
            return false;
        }
        current.sources().add(round.getRootElements());
        Set<Element> elements = new LinkedHashSet<>();
        deferred.forEach((name, isPackage) -> {
            Element element = isPackage
                    ? current.elements().getPackageElement(name)
                    : current.elements().getTypeElement(name);
            if (element != null) {
                elements.add(element);
            }
        });
        deferred.clear();
        for (TypeElement annotation : annotations) {
            for (Way way : Way.values()) {
                if (annotation.getQualifiedName().contentEquals(way.annotation())) {
                    elements.addAll(round.getElementsAnnotatedWith(annotation));
                }
            }
        }
        FacadeReader reader =
                new FacadeReader(current.elements(), current.sources(), current.names(), current.problems());
        // The way back may start from an adapter that is only just being made, so it comes second.
        for (Way way : Way.values()) {
            for (Element element : elements) {
                process(element, way, reader, current, round.processingOver());
            }
        }
        return true;
    }

    private void process(Element element, Way way, FacadeReader reader, Session current, boolean isLastRound) {
        try {
            current.holders().read(element, way).ifPresent(holder -> process(holder, reader, current, isLastRound));
        } catch (RuntimeException | StackOverflowError bug) {
            StackTraceElement at = bug.getStackTrace().length == 0
                    ? null
                    : Arrays.stream(bug.getStackTrace())
                            .filter(frame -> frame.getClassName().startsWith("io.asyncfacade"))
                            .findFirst()
                            .orElse(bug.getStackTrace()[0]);
            current.problems().report(Problem.INTERNAL, Place.of(element), element, bug + " at " + at);
        }
        current.problems().print();
    }

    private void process(Holder holder, FacadeReader reader, Session current, boolean isLastRound) {
        List<FacadeReader.Reading> readings = reader.read(holder);
        boolean isComplete = holder.isComplete() && readings.stream().noneMatch(FacadeReader.Reading::isUnresolved);
        if (!isComplete && !isLastRound) {
            current.problems().discard();
            Element element = holder.element();
            deferred.put(
                    ((QualifiedNameable) element).getQualifiedName().toString(), element instanceof PackageElement);
        }
        for (FacadeReader.Reading reading : readings) {
            // The others need not wait, unless each may have to know all.
            if (isComplete || isLastRound || !reading.isUnresolved() && !holder.nested()) {
                reading.model().ifPresent(model -> write(model, holder, current));
            }
        }
    }

    private void write(FacadeModel model, Holder holder, Session current) {
        if (!written.add(model.facade())) {
            return;
        }
        // One originating element for each file, as Gradle's isolating mode wants it.
        try (Writer file = processingEnv
                .getFiler()
                .createSourceFile(model.facade().canonicalName(), holder.element())
                .openWriter()) {
            file.write(FacadeWriter.write(model));
        } catch (IOException e) {
            current.problems().report(Problem.NOT_WRITTEN, holder.place(), model.facade(), e.getMessage());
        }
    }
}
