package io.asyncfacade.processor;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;

/**
 * Asks the compiler for one more round. It runs one only if a file was made, so a source file without a class is; it is
 * deleted in the end.
 */
final class ExtraRounds {
    private final Elements elements;
    private final Filer filer;
    private final List<URI> files = new ArrayList<>();

    ExtraRounds(Elements elements, Filer filer) {
        this.elements = elements;
        this.filer = filer;
    }

    /** Asks for a round, in which something is known of the given type or package that is not yet known now. */
    void ask(Element element) {
        String packageName = elements.getPackageOf(element).getQualifiedName().toString();
        String prefix = packageName.isEmpty() ? "" : packageName + ".";
        String type = element instanceof PackageElement
                ? "Package"
                : ((QualifiedNameable) element)
                        .getQualifiedName()
                        .toString()
                        .substring(prefix.length())
                        .replace('.', '_');
        try {
            String name = prefix + type + "AwaitsTypes" + (files.size() + 1);
            ElementKey key = new ElementKey(ElementKey.moduleOf(element, elements), name, false);
            JavaFileObject file = AdapterFiles.open(elements, filer, key, element);
            try (Writer text = file.openWriter()) {
                text.write(packageName.isEmpty() ? "" : "package " + packageName + ";\n\n");
                text.write(
                        "// Empty: makes the compiler run the processors once more, since an adapter awaits types.\n");
            }
            files.add(file.toUri());
        } catch (IOException e) {
            // Then this was the last round but one: the adapter is written in the last, and says what went wrong.
        }
    }

    /** Deletes the files, by their paths: a compiler does not let go of a file that it was asked for. */
    void tidy() {
        for (URI file : files) {
            try {
                Files.deleteIfExists(Path.of(file));
            } catch (IOException | IllegalArgumentException | FileSystemNotFoundException e) {
                // It lies in memory, or it is being read. It holds no class, so it may stay.
            }
        }
    }
}
