package io.asyncfacade.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Another processor of the same build: writes the first source in the first round, the second in the second. */
final class RoundByRound extends AbstractProcessor {
    private final List<String> sources;
    private int round;

    RoundByRound(String... sources) {
        this.sources = List.of(sources);
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
        if (round < sources.size() && !environment.processingOver()) {
            write(sources.get(round++));
        }
        return false;
    }

    private void write(String text) {
        String packageName = text.substring("package ".length(), text.indexOf(';'));
        String type = text.replaceAll("(?s).*?\\b(?:class|interface|record) (\\w+).*", "$1");
        try (Writer file = processingEnv
                .getFiler()
                .createSourceFile(packageName + "." + type)
                .openWriter()) {
            file.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
