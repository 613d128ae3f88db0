package io.asyncfacade.processor;

import com.palantir.javapoet.ClassName;
import io.asyncfacade.processor.model.FacadeModel;
import io.asyncfacade.processor.model.RemoteModel;
import io.asyncfacade.processor.problem.Problem;
import io.asyncfacade.processor.problem.Problems;
import io.asyncfacade.processor.reader.Holder;
import io.asyncfacade.processor.writer.FacadeWriter;
import io.asyncfacade.processor.writer.RemoteWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import javax.annotation.processing.Filer;

/** Writes the file of each adapter once. */
final class AdapterFiles {
    private final Filer filer;
    private final Problems problems;
    private final Set<ClassName> written = new HashSet<>();

    AdapterFiles(Filer filer, Problems problems) {
        this.filer = filer;
        this.problems = problems;
    }

    /** Writes the file of an adapter, unless there is one already; returns whether there is one more now. */
    boolean write(FacadeModel model, Holder holder) {
        return write(model.facade(), holder, () -> FacadeWriter.write(model));
    }

    /** The same for a class that calls another JVM. */
    boolean write(RemoteModel model, Holder holder) {
        return write(model.remote(), holder, () -> RemoteWriter.write(model));
    }

    private boolean write(ClassName name, Holder holder, Supplier<String> print) {
        if (!written.add(name)) {
            return false;
        }
        String text = print.get(); // first, so that a failure leaves no empty file
        // One originating element for each file, as Gradle's isolating mode wants it.
        try (Writer file =
                filer.createSourceFile(name.canonicalName(), holder.element()).openWriter()) {
            file.write(text);
            return true;
        } catch (IOException e) {
            problems.report(Problem.NOT_WRITTEN, holder.place(), name, e.getMessage());
            return false;
        }
    }
}
