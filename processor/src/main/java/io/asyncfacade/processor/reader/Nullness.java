package io.asyncfacade.processor.reader;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.asyncfacade.processor.model.FacadeModel.NullScope;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Knows where JSpecify says that a type without annotation is not null. */
final class Nullness {
    static final String MARKED = "org.jspecify.annotations.NullMarked";
    private static final String UNMARKED = "org.jspecify.annotations.NullUnmarked";

    private final Elements elements;

    Nullness(Elements elements) {
        this.elements = elements;
    }

    /** Whether the element is in the scope of {@code NullMarked}; the innermost mark counts. */
    boolean isMarked(Element element) {
        for (@Nullable Element e = element; e != null; e = enclosing(e)) {
            if (Annotations.find(e, MARKED).isPresent()) {
                return true;
            }
            if (Annotations.find(e, UNMARKED).isPresent()) {
                return false;
            }
        }
        return false;
    }

    private @Nullable Element enclosing(Element element) {
        return element instanceof PackageElement ? elements.getModuleOf(element) : element.getEnclosingElement();
    }

    /** {@code Void}, as nullable if types without annotation are not. */
    TypeName voidResult(TypeElement type) {
        TypeName plain = TypeName.VOID.box();
        return isMarked(type)
                ? plain.annotated(AnnotationSpec.builder(ClassName.get("org.jspecify.annotations", "Nullable"))
                        .build())
                : plain;
    }

    /**
     * The mark that an adapter needs so that its types mean what the wrapped type's mean.
     *
     * <p>A target from a class file is never taken for marked: its type-use annotations are not carried over, so a type
     * without annotation says nothing.
     */
    NullScope scope(TypeElement type, boolean isSource, PackageElement adapterPackage) {
        boolean wanted = isSource && isMarked(type);
        if (wanted == isMarked(adapterPackage)) {
            return NullScope.INHERITED;
        }
        return wanted ? NullScope.MARKED : NullScope.UNMARKED;
    }
}
