package io.asyncfacade.processor.reader.types;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;

/** Writes an annotation of the user again, with its members as they are. */
final class CarriedAnnotation extends SimpleAnnotationValueVisitor14<CodeBlock, Void> {
    private final TypeFacts facts;
    private final Set<TypeElement> mentioned;

    private CarriedAnnotation(TypeFacts facts, Set<TypeElement> mentioned) {
        this.facts = facts;
        this.mentioned = mentioned;
    }

    /** The annotation, with the classes that it names added to the given ones. */
    static AnnotationSpec of(AnnotationMirror mirror, TypeFacts facts, Set<TypeElement> mentioned) {
        return new CarriedAnnotation(facts, mentioned).annotation(mirror);
    }

    private AnnotationSpec annotation(AnnotationMirror mirror) {
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(
                name((TypeElement) mirror.getAnnotationType().asElement()));
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> member :
                mirror.getElementValues().entrySet()) {
            String name = member.getKey().getSimpleName().toString();
            if (member.getValue().getValue() instanceof List<?> values) {
                values.forEach(value -> annotation.addMember(name, text((AnnotationValue) value)));
                if (values.isEmpty()) {
                    annotation.addMember(name, "{}");
                }
            } else {
                annotation.addMember(name, text(member.getValue()));
            }
        }
        return annotation.build();
    }

    private CodeBlock text(AnnotationValue value) {
        return value.accept(this, null);
    }

    private ClassName name(TypeElement type) {
        mentioned.add(type);
        return facts.of(type).name();
    }

    @Override
    protected CodeBlock defaultAction(Object value, Void unused) {
        return CodeBlock.of("$L", value);
    }

    @Override
    public CodeBlock visitString(String value, Void unused) {
        return CodeBlock.of("$S", value);
    }

    @Override
    public CodeBlock visitLong(long value, Void unused) {
        return CodeBlock.of("$LL", value);
    }

    @Override
    public CodeBlock visitFloat(float value, Void unused) {
        return Float.isFinite(value) ? CodeBlock.of("$Lf", value) : notFinite(Float.class, value);
    }

    @Override
    public CodeBlock visitDouble(double value, Void unused) {
        return Double.isFinite(value) ? CodeBlock.of("$L", value) : notFinite(Double.class, value);
    }

    /** These have no literal, but constants. */
    private static CodeBlock notFinite(Class<?> type, double value) {
        if (Double.isNaN(value)) {
            return CodeBlock.of("$T.NaN", type);
        }
        return CodeBlock.of("$T.$L_INFINITY", type, value > 0 ? "POSITIVE" : "NEGATIVE");
    }

    @Override
    public CodeBlock visitChar(char value, Void unused) {
        String text = switch (value) {
            case '\b' -> "\\b";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\f' -> "\\f";
            case '\r' -> "\\r";
            case '\'' -> "\\'";
            case '\\' -> "\\\\";
            default -> Character.isISOControl(value) ? String.format("\\u%04x", (int) value) : String.valueOf(value);
        };
        return CodeBlock.of("'$L'", text);
    }

    @Override
    public CodeBlock visitEnumConstant(VariableElement constant, Void unused) {
        return CodeBlock.of(
                "$T.$L",
                name((TypeElement) Objects.requireNonNull(constant.getEnclosingElement())),
                constant.getSimpleName());
    }

    @Override
    public CodeBlock visitType(TypeMirror type, Void unused) {
        return CodeBlock.of("$T.class", classLiteral(type));
    }

    private TypeName classLiteral(TypeMirror type) {
        return switch (type.getKind()) {
            case ARRAY -> ArrayTypeName.of(classLiteral(((ArrayType) type).getComponentType()));
            case DECLARED -> name((TypeElement) ((DeclaredType) type).asElement());
            default -> TypeName.get(type);
        };
    }

    @Override
    public CodeBlock visitAnnotation(AnnotationMirror mirror, Void unused) {
        return CodeBlock.of("$L", annotation(mirror));
    }
}
