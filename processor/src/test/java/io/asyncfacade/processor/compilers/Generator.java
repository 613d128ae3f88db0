package io.asyncfacade.processor.compilers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Another processor of the same build. Of the folder {@code -Agenerator=} it writes what lies in {@code 2} in the
 * second round, and what lies in {@code ApiAsync} in the round that brings a type of this name.
 */
public final class Generator extends AbstractProcessor {
    private int round;

    /** Called by the compiler. */
    public Generator() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of("generator");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
        if (!environment.processingOver()) {
            Path folder = Path.of(processingEnv.getOptions().get("generator"));
            round++;
            writeAll(folder.resolve(String.valueOf(round)));
            for (Element root : environment.getRootElements()) {
                writeAll(folder.resolve(root.getSimpleName().toString()));
            }
        }
        return false;
    }

    private void writeAll(Path folder) {
        try {
            if (Files.isDirectory(folder)) {
                for (Map.Entry<String, String> source : Build.texts(folder).entrySet()) {
                    String type = source.getKey().replace(".java", "").replace('/', '.');
                    try (Writer file =
                            processingEnv.getFiler().createSourceFile(type).openWriter()) {
                        file.write(source.getValue());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
