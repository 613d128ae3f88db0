package io.asyncfacade.processor.compilers;

import com.sun.source.tree.ClassTree;
import com.sun.source.util.Trees;
import java.lang.reflect.Field;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Adds the last member of a class {@code app.Template} to the source of all types that are called {@code Client}, with
 * no annotation that would tell of it beforehand.
 */
@SupportedAnnotationTypes("java.lang.Deprecated")
public final class AddsMethodInPlace extends AbstractProcessor {
    /** Called by the compiler. */
    public AddsMethodInPlace() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        TypeElement template = processingEnv.getElementUtils().getTypeElement("app.Template");
        for (var root : round.getRootElements()) {
            if (root.getSimpleName().contentEquals("Client") && root instanceof TypeElement client) {
                add(
                        Trees.instance(processingEnv).getTree(template),
                        Trees.instance(processingEnv).getTree(client));
            }
        }
        return false;
    }

    /** {@code to.defs = to.defs.append(from.defs.last())}, in fields that only javac itself sees. */
    private static void add(ClassTree from, ClassTree to) {
        try {
            Field members = to.getClass().getField("defs");
            Object last = from.getMembers().get(from.getMembers().size() - 1);
            Object list = members.get(to);
            members.set(to, list.getClass().getMethod("append", Object.class).invoke(list, last));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
