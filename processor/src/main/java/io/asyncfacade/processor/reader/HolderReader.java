package io.asyncfacade.processor.reader;

import io.asyncfacade.processor.model.Injection;
import io.asyncfacade.processor.model.Way;
import io.asyncfacade.processor.problem.ElementNames;
import io.asyncfacade.processor.problem.Place;
import io.asyncfacade.processor.problem.Problem;
import io.asyncfacade.processor.problem.Problems;
import io.asyncfacade.processor.reader.types.Annotations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the annotation of an element that asks for adapters. */
public final class HolderReader {
    /** The annotation in which those of methods are nested. */
    public static final String ANNOTATION = Way.TO_ASYNC.annotation();

    private final Options options;
    private final Problems problems;

    /**
     * Reads annotations.
     *
     * @param options what holds where the annotation leaves it open
     * @param problems takes what is wrong with them
     */
    public HolderReader(Options options, Problems problems) {
        this.options = options;
        this.problems = problems;
    }

    /**
     * Reads the annotation.
     *
     * @param element a type or package
     * @param way which annotation
     * @return empty if it has no such annotation
     */
    public Optional<Holder> read(Element element, Way way) {
        return Annotations.find(element, way.annotation()).map(annotation -> read(element, way, annotation));
    }

    private Holder read(Element element, Way way, AnnotationMirror annotation) {
        Place place = new Place(element, annotation, null);
        List<AnnotationValue> of =
                Annotations.member(annotation, "of").map(HolderReader::entries).orElse(List.of());
        List<Holder.Target> targets = new ArrayList<>();
        boolean complete = true;
        for (AnnotationValue entry : of) {
            Place at = new Place(element, annotation, entry);
            // A class that does not exist arrives as the string "<error>" from javac, as an error type from others.
            if (entry.getValue() instanceof TypeMirror type && type.getKind() != TypeKind.ERROR) {
                target(type, at).ifPresent(targets::add);
            } else {
                complete = false;
            }
        }
        if (of.isEmpty()) {
            if (element instanceof TypeElement type) {
                target(type.asType(), place).ifPresent(targets::add);
            } else {
                problems.report(Problem.NOTHING_TO_WRAP, place, way.simpleName(), element);
            }
        }
        Optional<AnnotationValue> written = Annotations.member(annotation, "name");
        // A constant that does not exist arrives as the text "<error>", or as something that is no text.
        Optional<AnnotationValue> name = written.filter(HolderReader::isText);
        complete &= name.isPresent() == written.isPresent();
        Injection injection = injection(way, constant(annotation, "componentModel"));
        return new Holder(
                way,
                element,
                place,
                targets,
                !of.isEmpty(),
                name.map(value -> String.valueOf(value.getValue())).orElse(way.namePattern()),
                name.map(value -> new Place(element, annotation, value)).orElse(place),
                calls(element, constant(annotation, "onCancel"), !of.isEmpty()),
                isTrue(annotation, "nested"),
                isDeclaredOnly(element, annotation, !of.isEmpty(), place),
                injection,
                injection == Injection.JAKARTA ? options.scope() : Optional.empty(),
                complete,
                of.isEmpty() || targets.size() == of.size());
    }

    private Holder.Calls calls(Element element, String onCancel, boolean isForeign) {
        String effective = onCancel.equals("AUTO") ? options.onCancel() : onCancel;
        return new Holder.Calls(
                Annotations.find(element, ANNOTATION + ".On")
                        .map(on -> MethodSettings.executor(on, element, Optional.empty(), problems))
                        .orElse(options.executor()),
                effective.equals("ABANDON") || effective.equals("AUTO") && isForeign,
                MethodSettings.cancelWith(element, Optional.empty()));
    }

    private static boolean isTrue(AnnotationMirror annotation, String member) {
        return Annotations.member(annotation, member)
                .map(value -> Boolean.TRUE.equals(value.getValue()))
                .orElse(false);
    }

    private boolean isDeclaredOnly(Element element, AnnotationMirror annotation, boolean isForeign, Place place) {
        if (!isTrue(annotation, "declaredOnly")) {
            return false;
        }
        boolean declares = isForeign
                && element.getEnclosedElements().stream().anyMatch(member -> member.getKind() == ElementKind.METHOD)
                && element instanceof TypeElement;
        if (!declares) {
            Place value = new Place(
                    element,
                    annotation,
                    Annotations.member(annotation, "declaredOnly").orElse(null));
            problems.report(Problem.NOTHING_DECLARED, value, ElementNames.of(element));
        }
        return declares;
    }

    /** A blocking class is never injectable: of two objects of one type, a container would not know which to take. */
    private Injection injection(Way way, String model) {
        if (way == Way.TO_BLOCKING) {
            return Injection.NONE;
        }
        return model.equals("AUTO") || model.equals("DEFAULT") ? options.injection() : Injection.valueOf(model);
    }

    private Optional<Holder.Target> target(TypeMirror type, Place place) {
        if (type.getKind() == TypeKind.DECLARED
                && ((DeclaredType) type).asElement() instanceof TypeElement element
                && element.getKind() != ElementKind.ANNOTATION_TYPE) {
            return Optional.of(new Holder.Target(element, place));
        }
        String what = type.getKind() == TypeKind.DECLARED
                ? "an annotation type"
                : type.getKind() == TypeKind.ARRAY ? "an array" : "a primitive type";
        problems.report(Problem.NOT_WRAPPABLE, place, type, ElementNames.of(place.element()), what);
        return Optional.empty();
    }

    /** Whether a value is a text that the compiler knows. */
    static boolean isText(AnnotationValue value) {
        return value.getValue() instanceof String text && !text.equals("<error>");
    }

    /** The entries of a value that may have been written without braces. */
    static List<AnnotationValue> entries(AnnotationValue value) {
        List<AnnotationValue> entries = new ArrayList<>();
        if (value.getValue() instanceof List<?> list) {
            for (Object entry : list) {
                entries.add((AnnotationValue) entry);
            }
        } else {
            entries.add(value);
        }
        return entries;
    }

    /** The name of an enum constant; of a default, or of one that does not exist, {@code AUTO}. */
    private static String constant(AnnotationMirror annotation, String member) {
        return Annotations.member(annotation, member)
                .map(AnnotationValue::getValue)
                .filter(VariableElement.class::isInstance)
                .map(constant -> ((VariableElement) constant).getSimpleName().toString())
                .orElse("AUTO");
    }
}
