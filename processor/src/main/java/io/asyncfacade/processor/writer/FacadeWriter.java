package io.asyncfacade.processor.writer;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.asyncfacade.processor.model.BeanScope;
import io.asyncfacade.processor.model.Deprecation;
import io.asyncfacade.processor.model.FacadeMethod;
import io.asyncfacade.processor.model.FacadeModel;
import io.asyncfacade.processor.model.Injection;
import io.asyncfacade.processor.model.NullScope;
import io.asyncfacade.processor.model.Way;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;

/** Prints an adapter. */
public final class FacadeWriter {
    private static final String PROCESSOR = "io.asyncfacade.processor.AsyncFacadeProcessor";
    private static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");
    private static final ClassName MARKER = ClassName.get("io.asyncfacade", "AsyncFacadeGenerated");

    private static final Set<String> UNKNOWN_TO_ECLIPSE = Set.of("cast", "overloads", "restricted", "try", "varargs");

    private FacadeWriter() {}

    /**
     * Prints the source file of an adapter.
     *
     * @param model the adapter
     * @return the text, in ASCII
     */
    public static String write(FacadeModel model) {
        TypeSpec.Builder type = TypeSpec.classBuilder(model.facade());
        if (model.isPublic()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        if (model.injection() == Injection.NONE) {
            type.addModifiers(Modifier.FINAL);
        }
        addJavadoc(type, model);
        addAnnotations(type, model);
        type.addTypeVariables(model.typeVariables());
        model.implemented().ifPresent(type::addSuperinterface);
        if (model.way() == Way.TO_BLOCKING) {
            BlockingParts.add(type, model);
        } else {
            AsyncParts.add(type, model);
        }
        for (FacadeMethod method : model.methods()) {
            type.addMethod(MethodWriter.write(method, model));
        }
        type.addMethod(description(model));
        return print(model.facade().packageName(), type, model.qualified());
    }

    /** The text of a file, in which the given simple names are not used. */
    static String print(String packageName, TypeSpec.Builder type, Set<String> qualified) {
        type.alwaysQualify(qualified.toArray(new String[0]));
        JavaFile file = JavaFile.builder(packageName, type.build())
                .skipJavaLangImports(true)
                .build();
        return Ascii.escape(AnnotatedNames.tidy(file.toString()));
    }

    // return "CommentClientAsync[delegate=" + delegate + ", executor=" + executor + "]";
    private static MethodSpec description(FacadeModel model) {
        List<String> fields = model.way() == Way.TO_BLOCKING ? List.of("timeout") : AsyncParts.executors(model);
        CodeBlock.Builder text =
                CodeBlock.builder().add("return $S + delegate", model.facade().simpleName() + "[delegate=");
        fields.forEach(name -> text.add("$W+ $S + $N", ", " + name + "=", model.variable(name)));
        return MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement(text.add(" + $S", "]").build())
                .build();
    }

    // /** Calls {@link CommentClient} asynchronously: ... */
    private static void addJavadoc(TypeSpec.Builder type, FacadeModel model) {
        type.addJavadoc(model.way() == Way.TO_BLOCKING ? BlockingParts.JAVADOC : AsyncParts.JAVADOC, model.source());
        if (!model.typeVariables().isEmpty()) {
            type.addJavadoc("\n");
            model.typeVariables()
                    .forEach(variable -> type.addJavadoc(
                            "@param <$L> as in {@code $L}\n",
                            variable.name(),
                            model.source().simpleName()));
        }
        if (model.deprecation().isPresent()) {
            type.addJavadoc("\n@deprecated as {@code $L} is\n", model.source().simpleName());
        }
    }

    // @Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
    // @AsyncFacadeGenerated
    private static void addAnnotations(TypeSpec.Builder type, FacadeModel model) {
        addMarkers(type, model.standardMarker());
        if (model.injection() == Injection.SPRING) {
            type.addAnnotation(ClassName.get("org.springframework.stereotype", "Component"));
        }
        model.scope().map(BeanScope::annotation).ifPresent(type::addAnnotation);
        marked(model.nullScope()).ifPresent(type::addAnnotation);
        deprecated(model.deprecation()).ifPresent(type::addAnnotation);
        suppressed(model.suppressions()).ifPresent(type::addAnnotation);
    }

    /** What says that the class is generated. */
    static void addMarkers(TypeSpec.Builder type, boolean standardMarker) {
        if (standardMarker) {
            type.addAnnotation(AnnotationSpec.builder(GENERATED)
                    .addMember("value", "$S", PROCESSOR)
                    .build());
        }
        type.addAnnotation(MARKER);
    }

    /** The mark of JSpecify. */
    static Optional<ClassName> marked(NullScope scope) {
        return switch (scope) {
            case MARKED -> Optional.of(ClassName.get("org.jspecify.annotations", "NullMarked"));
            case UNMARKED -> Optional.of(ClassName.get("org.jspecify.annotations", "NullUnmarked"));
            case INHERITED -> Optional.empty();
        };
    }

    /** The user's deprecation, carried over with its members. */
    static Optional<AnnotationSpec> deprecated(Optional<Deprecation> deprecation) {
        return deprecation.map(it -> {
            List<CodeBlock> members = new ArrayList<>();
            if (!it.since().isEmpty()) {
                members.add(CodeBlock.of("since = $S", it.since()));
            }
            if (it.forRemoval()) {
                members.add(CodeBlock.of("forRemoval = true"));
            }
            AnnotationSpec.Builder annotation = AnnotationSpec.builder(Deprecated.class);
            if (!members.isEmpty()) {
                // As one value, because JavaPoet spreads several members over as many lines.
                annotation.addMember("value", "$L", CodeBlock.join(members, ", "));
            }
            return annotation.build();
        });
    }

    /** The lint keys, sorted; nothing if there are none. */
    static Optional<AnnotationSpec> suppressed(Set<String> keys) {
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(SuppressWarnings.class);
        CodeBlock.Builder list = CodeBlock.builder();
        String separator = "";
        Set<String> all = new TreeSet<>(keys);
        if (!Collections.disjoint(keys, UNKNOWN_TO_ECLIPSE)) {
            // For javac it means nothing; without it, the Eclipse compiler warns of the keys that it does not know.
            all.add("all");
        }
        for (String key : all) {
            list.add("$L$S", separator, key);
            separator = ", ";
        }
        return Optional.of(annotation
                .addMember("value", all.size() == 1 ? "$L" : "{$L}", list.build())
                .build());
    }
}
