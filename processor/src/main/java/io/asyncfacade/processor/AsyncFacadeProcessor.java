package io.asyncfacade.processor;

import com.google.auto.service.AutoService;
import io.asyncfacade.processor.model.Way;
import io.asyncfacade.processor.problem.Problems;
import io.asyncfacade.processor.reader.HolderReader;
import io.asyncfacade.processor.reader.Options;
import io.asyncfacade.processor.reader.PortableMarks;
import java.util.LinkedHashSet;
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
    private @Nullable Rounds rounds;
    private @Nullable Problems problems;

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
                own + ".CancelWith",
                Way.TO_BLOCKING.annotation(),
                PortableMarks.PORTABLE,
                PortableMarks.REPEATABLE,
                own + "Generated",
                "javax.annotation.processing.Generated");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Options.NAMES;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        Problems problems = new Problems(environment.getMessager());
        this.problems = problems;
        HolderReader holders = new HolderReader(Options.read(environment.getOptions(), problems), problems);
        problems.print(problems.take());
        rounds = new Rounds(environment.getElementUtils(), environment.getFiler(), holders, problems);
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (rounds == null || problems == null) {
            return false;
        }
        Set<Element> annotated = new LinkedHashSet<>();
        for (TypeElement annotation : annotations) {
            PortableMarks.check(annotation, round, problems);
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
        problems.print(problems.take());
        rounds.process(annotated, round);
        return true;
    }
}
