package io.asyncfacade.processor.writer;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import io.asyncfacade.processor.model.BeanScope;
import io.asyncfacade.processor.model.FacadeModel;
import io.asyncfacade.processor.model.Injection;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Prints what an adapter whose methods return futures has beside its methods. */
final class AsyncParts {
    static final String JAVADOC =
            "Calls {@link $T} asynchronously: each method runs the blocking method of the same name on\n"
                    + "an executor, and returns a future of its result.\n";

    private static final ClassName EXECUTOR = ClassName.get("java.util.concurrent", "Executor");
    private static final ClassName OBJECTS = ClassName.get("java.util", "Objects");

    private AsyncParts() {}

    // private final CommentClient delegate;
    // private final Executor executor;
    static void add(TypeSpec.Builder type, FacadeModel model) {
        type.addField(model.delegate(), "delegate", Modifier.PRIVATE, Modifier.FINAL);
        executors(model).forEach(name -> type.addField(executorField(model.variable(name))));
        type.addMethod(constructor(model));
        if (model.scope().filter(BeanScope::isProxied).isPresent()) {
            type.addMethod(ofProxies(model));
        }
    }

    // protected CommentClientAsync() {
    //   this.delegate = null;
    //   this.executor = null;
    // }
    private static MethodSpec ofProxies(FacadeModel model) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PROTECTED)
                .addJavadoc(
                        "For the proxies of a container, which hand each call to an instance that it made with the\n"
                                + "other constructor.\n")
                .addStatement("this.delegate = null");
        executors(model).forEach(name -> constructor.addStatement("this.$N = null", model.variable(name)));
        return constructor.build();
    }

    /** The names of the executors, in the order of their fields. */
    static List<String> executors(FacadeModel model) {
        List<String> executors = new ArrayList<>(List.of(model.executor()));
        executors.addAll(model.executors());
        return executors;
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
                .addJavadoc("@param $L runs the calls\n", model.variable(model.executor()));
        if (model.injection() == Injection.JAKARTA) {
            constructor.addAnnotation(ClassName.get("jakarta.inject", "Inject"));
        }
        constructor.addParameter(model.delegate(), "delegate");
        constructor.addStatement("this.delegate = $T.requireNonNull(delegate, $S)", OBJECTS, "delegate");
        model.executors()
                .forEach(name -> constructor.addJavadoc(
                        "@param $L the executor for methods marked {@code @On($S)}\n", model.variable(name), name));
        for (String name : executors(model)) {
            String variable = model.variable(name);
            constructor.addParameter(parameter(variable, name, model.injection()));
            constructor.addStatement("this.$N = $T.requireNonNull($N, $S)", variable, OBJECTS, variable, variable);
        }
        return constructor.build();
    }

    /** One that has a name of its own is qualified by it; the other is what a container takes for usual. */
    private static ParameterSpec parameter(String variable, String name, Injection injection) {
        ParameterSpec.Builder parameter = ParameterSpec.builder(EXECUTOR, variable);
        switch (name.equals("executor") ? Injection.NONE : injection) {
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
