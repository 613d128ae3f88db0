package io.asyncfacade.processor;

import com.google.auto.service.AutoService;
import io.asyncfacade.processor.model.Injection;
import io.asyncfacade.processor.model.Way;
import io.asyncfacade.processor.problem.Problem;
import io.asyncfacade.processor.problem.Problems;
import io.asyncfacade.processor.reader.HolderReader;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Generates the adapters that {@code @AsyncFacade} and {@code @BlockingFacade} ask for.
 *
 * <p>Knows what the compiler may ask of a processor; {@link Rounds} knows what to do.
 */
@AutoService(Processor.class)
public final class AsyncFacadeProcessor extends AbstractProcessor {
    private static final String COMPONENT_MODEL = "asyncfacade.componentModel";

    private @Nullable Rounds rounds;

    /** Called by the compiler. */
    public AsyncFacadeProcessor() {}

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
                Way.TO_BLOCKING.annotation(),
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
        HolderReader holders = new HolderReader(injection(environment, problems), problems);
        problems.print(problems.take());
        rounds = new Rounds(environment.getElementUtils(), environment.getFiler(), holders, problems);
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
        if (rounds == null) {
            return false;
        }
        Set<Element> annotated = new LinkedHashSet<>();
        for (TypeElement annotation : annotations) {
            if (annotation.getEnclosingElement() instanceof TypeElement outer
                    && outer.getQualifiedName().contentEquals(HolderReader.ANNOTATION)) {
                rounds.addSettings(annotation.getSimpleName().toString(), round.getElementsAnnotatedWith(annotation));
            }
            for (Way way : Way.values()) {
                if (annotation.getQualifiedName().contentEquals(way.annotation())) {
                    annotated.addAll(round.getElementsAnnotatedWith(annotation));
                }
            }
        }
        rounds.process(annotated, round);
        return true;
    }
}
