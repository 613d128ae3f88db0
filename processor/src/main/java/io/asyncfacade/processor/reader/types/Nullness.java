package io.asyncfacade.processor.reader.types;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.asyncfacade.processor.model.NullScope;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Knows where JSpecify says that a type without annotation is not null. */
public final class Nullness {
    public static final String MARKED = "org.jspecify.annotations.NullMarked";
    private static final String UNMARKED = "org.jspecify.annotations.NullUnmarked";
    private static final String NULLABLE = "org.jspecify.annotations.Nullable";
    private static final String NON_NULL = "org.jspecify.annotations.NonNull";

    private final Elements elements;

    public Nullness(Elements elements) {
        this.elements = elements;
    }

    /** Whether the element is in the scope of {@code NullMarked}; the innermost mark counts. */
    public boolean isMarked(Element element) {
        for (@Nullable Element e = element; e != null; e = enclosing(e)) {
            if (hasMark(e)) {
                return Annotations.find(e, MARKED).isPresent();
            }
        }
        return false;
    }

    /** Whether the element itself has a mark. */
    static boolean hasMark(Element element) {
        return Annotations.find(element, MARKED).isPresent()
                || Annotations.find(element, UNMARKED).isPresent();
    }

    private @Nullable Element enclosing(Element element) {
        return element instanceof PackageElement ? elements.getModuleOf(element) : element.getEnclosingElement();
    }

    /** A type that may be null. */
    public static TypeName nullable(TypeName type) {
        return type.annotated(
                AnnotationSpec.builder(ClassName.bestGuess(NULLABLE)).build());
    }

    /** The name of JSpecify's annotation for what an annotation of Kotlin's compiler or of JetBrains says. */
    static Optional<String> ofJetBrains(AnnotationMirror annotation) {
        if (Annotations.is(annotation, "org.jetbrains.annotations.Nullable")) {
            return Optional.of(NULLABLE);
        }
        return Annotations.is(annotation, "org.jetbrains.annotations.NotNull")
                ? Optional.of(NON_NULL)
                : Optional.empty();
    }

    /** An annotation of JSpecify, with its class added to the given ones. */
    static AnnotationSpec spec(TypeElement annotation, Set<TypeElement> mentioned) {
        mentioned.add(annotation);
        return AnnotationSpec.builder(ClassName.get(annotation)).build();
    }

    /** Whether an annotation says that a type may be null, or that it is not. */
    static boolean decides(AnnotationSpec annotation) {
        String name = annotation.type().toString();
        return name.equals(NULLABLE) || name.equals(NON_NULL);
    }

    /** The mark that a declaration needs if its types shall mean what they mean where they are copied from. */
    public static NullScope scope(boolean isMarkedThere, boolean isMarkedHere) {
        if (isMarkedThere == isMarkedHere) {
            return NullScope.INHERITED;
        }
        return isMarkedThere ? NullScope.MARKED : NullScope.UNMARKED;
    }
}
