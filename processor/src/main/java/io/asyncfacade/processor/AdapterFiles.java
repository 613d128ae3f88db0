package io.asyncfacade.processor;

import com.palantir.javapoet.ClassName;
import io.asyncfacade.processor.model.FacadeModel;
import io.asyncfacade.processor.problem.Problem;
import io.asyncfacade.processor.problem.Problems;
import io.asyncfacade.processor.reader.Holder;
import io.asyncfacade.processor.writer.FacadeWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.Set;
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

    /** Writes the file, unless there is one already; returns whether there is one more now. */
    boolean write(FacadeModel model, Holder holder) {
        if (!written.add(model.facade())) {
            return false;
        }
        String text = FacadeWriter.write(model); // first, so that a failure leaves no empty file
        // One originating element for each file, as Gradle's isolating mode wants it.
        try (Writer file = filer.createSourceFile(model.facade().canonicalName(), holder.element())
                .openWriter()) {
            file.write(text);
            return true;
        } catch (IOException e) {
            problems.report(Problem.NOT_WRITTEN, holder.place(), model.facade(), e.getMessage());
            return false;
        }
    }
}
