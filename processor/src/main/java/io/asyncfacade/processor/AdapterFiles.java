package io.asyncfacade.processor;

import com.palantir.javapoet.ClassName;
import io.asyncfacade.processor.model.FacadeModel;
import io.asyncfacade.processor.model.RemoteModel;
import io.asyncfacade.processor.problem.Problem;
import io.asyncfacade.processor.problem.Problems;
import io.asyncfacade.processor.reader.Holder;
import io.asyncfacade.processor.reader.types.Sources;
import io.asyncfacade.processor.writer.FacadeWriter;
import io.asyncfacade.processor.writer.RemoteWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;

/** Writes the file of each adapter once. */
final class AdapterFiles {
    private final Elements elements;
    private final Filer filer;
    private final Sources sources;
    private final Problems problems;
    private final Set<ElementKey> written = new HashSet<>();

    AdapterFiles(Elements elements, Filer filer, Sources sources, Problems problems) {
        this.elements = elements;
        this.filer = filer;
        this.sources = sources;
        this.problems = problems;
    }

    /** Writes the file of an adapter, unless there is one already; returns whether there is one more now. */
    boolean write(FacadeModel model, Holder holder) {
        return write(model.facade(), holder, () -> FacadeWriter.write(model));
    }

    /** The same for a class that calls another JVM. */
    void write(RemoteModel model, Holder holder) {
        write(model.remote(), holder, () -> RemoteWriter.write(model));
    }

    private boolean write(ClassName name, Holder holder, Supplier<String> print) {
        String module = ElementKey.moduleOf(holder.element(), elements);
        ElementKey key = new ElementKey(module, name.canonicalName(), false);
        if (!written.add(key)) {
            return false;
        }
        String text = print.get(); // first, so that a failure leaves no empty file
        try (Writer file = open(elements, filer, key, holder.element()).openWriter()) {
            file.write(text);
            return true;
        } catch (IOException e) {
            report(e, key, name, holder);
            return false;
        }
    }

    /**
     * The file of a class that does not exist yet, with one originating element, as Gradle's isolating mode wants it.
     *
     * @throws IOException if there cannot be one
     */
    static JavaFileObject open(Elements elements, Filer filer, ElementKey key, Element origin) throws IOException {
        // The module is named where its package does not tell it, because not every compiler takes such a name.
        boolean isUnclear = !key.module().isEmpty()
                && !filer.getClass().getName().startsWith("org.eclipse.")
                && elements.getAllPackageElements(elements.getPackageOf(origin).getQualifiedName())
                                .size()
                        > 1;
        return filer.createSourceFile(isUnclear ? key.module() + "/" + key.name() : key.name(), origin);
    }

    private void report(IOException e, ElementKey key, ClassName facade, Holder holder) {
        String cause = String.valueOf(e.getMessage());
        String wayOut = "Check that the directory of generated sources is writable.";
        if (key.find(elements) instanceof TypeElement there && sources.has(there)) {
            cause = "its source is among the files that are compiled, or another processor has made it";
            wayOut = "Leave the directory of generated sources out of the inputs, or write another name: @"
                    + holder.way().simpleName() + "(name = \"...\").";
        } else if (e instanceof FilerException) {
            cause = "the compiler says " + cause.replaceFirst("\\.$", "");
            wayOut = "Another processor may have made a file of this name: write another one, @"
                    + holder.way().simpleName() + "(name = \"...\"), or compile the modules of the build one by one.";
        }
        problems.report(Problem.NOT_WRITTEN, holder.place(), facade, cause, wayOut);
    }
}
