package io.asyncfacade.processor.writer;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import io.asyncfacade.processor.model.FacadeModel;
import io.asyncfacade.processor.model.Injection;
import javax.lang.model.element.Modifier;

/** Prints what an adapter whose methods return futures has beside its methods. */
final class AsyncParts {
    static final String JAVADOC =
            "Calls {@link $T} asynchronously: each method runs the blocking method of the same name on\n"
                    + "the executor given here, and returns a future of its result.\n";

    private static final ClassName EXECUTOR = ClassName.get("java.util.concurrent", "Executor");
    private static final ClassName OBJECTS = ClassName.get("java.util", "Objects");

    private AsyncParts() {}

    // private final CommentClient delegate;
    // private final Executor executor;
    static void add(TypeSpec.Builder type, FacadeModel model) {
        type.addField(model.delegate(), "delegate", Modifier.PRIVATE, Modifier.FINAL);
        type.addField(executorField("executor"));
        model.executors().forEach(name -> type.addField(executorField(name)));
        type.addMethod(constructor(model));
    }

    private static FieldSpec executorField(String name) {
        return FieldSpec.builder(EXECUTOR, name, Modifier.PRIVATE, Modifier.FINAL)
                .build();
    }

    // public CommentClientAsync(CommentClient delegate, Executor executor) {
    //   this.delegate = Objects.requireNonNull(delegate, "delegate");
    //   this.executor = Objects.requireNonNull(executor, "executor");
    // }
    private static MethodSpec constructor(FacadeModel model) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Wraps a blocking object.\n\n")
                .addJavadoc("@param delegate the object whose methods are called\n")
                .addJavadoc("@param executor runs the calls\n");
        if (model.injection() == Injection.JAKARTA) {
            constructor.addAnnotation(ClassName.get("jakarta.inject", "Inject"));
        }
        constructor.addParameter(model.delegate(), "delegate").addParameter(EXECUTOR, "executor");
        constructor.addStatement("this.delegate = $T.requireNonNull(delegate, $S)", OBJECTS, "delegate");
        constructor.addStatement("this.executor = $T.requireNonNull(executor, $S)", OBJECTS, "executor");
        for (String name : model.executors()) {
            constructor.addJavadoc("@param $L runs the calls that ask for it by this name\n", name);
            constructor.addParameter(namedExecutor(name, model.injection()));
            constructor.addStatement("this.$N = $T.requireNonNull($N, $S)", name, OBJECTS, name, name);
        }
        return constructor.build();
    }

    private static ParameterSpec namedExecutor(String name, Injection injection) {
        ParameterSpec.Builder parameter = ParameterSpec.builder(EXECUTOR, name);
        switch (injection) {
            case JAKARTA -> parameter.addAnnotation(qualifier(ClassName.get("jakarta.inject", "Named"), name));
            case SPRING ->
                parameter.addAnnotation(
                        qualifier(ClassName.get("org.springframework.beans.factory.annotation", "Qualifier"), name));
            case NONE -> {}
        }
        return parameter.build();
    }

    private static AnnotationSpec qualifier(ClassName type, String name) {
        return AnnotationSpec.builder(type).addMember("value", "$S", name).build();
    }
}
