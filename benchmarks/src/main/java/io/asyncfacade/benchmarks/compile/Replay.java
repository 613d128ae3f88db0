package io.asyncfacade.benchmarks.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * A processor that does nothing but write files that it was given. What the compiler takes with it is what the compiler
 * asks of every processor that generates these files, be it infinitely fast: another round, and a look for each file
 * whether its class exists.
 */
public final class Replay extends AbstractProcessor {
    static final String FILES = "replay";

    private boolean done;

    /** Called by the compiler. */
    public Replay() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(FILES);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!done) {
            done = true;
            Path root = Path.of(processingEnv.getOptions().get(FILES));
            try {
                for (Path file : Tree.files(root, ".java")) {
                    write(root.relativize(file), Files.readString(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return true;
    }

    private void write(Path path, String text) throws IOException {
        String name = path.toString().replaceFirst("\\.java$", "").replaceAll("[/\\\\]", ".");
        try (Writer file = processingEnv.getFiler().createSourceFile(name).openWriter()) {
            file.write(text);
        }
    }
}
