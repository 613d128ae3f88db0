package io.asyncfacade.processor.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.asyncfacade.processor.model.FacadeMethod;
import io.asyncfacade.processor.model.FacadeMethod.Delivery;
import io.asyncfacade.processor.model.FacadeMethod.Late;
import io.asyncfacade.processor.model.FacadeModel;
import io.asyncfacade.processor.model.FacadeParameter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Prints one method of an adapter. */
final class MethodWriter {
    private static final ClassName CALL = ClassName.get("io.asyncfacade", "AsyncCall");
    private static final ClassName BLOCKING_CALL = ClassName.get("io.asyncfacade", "BlockingCall");
    private static final ClassName ON_CANCEL = ClassName.get("io.asyncfacade", "OnCancel");
    private static final ClassName FUTURE = ClassName.get("java.util.concurrent", "CompletableFuture");

    private final FacadeMethod method;
    private final FacadeModel model;
    private final Set<String> names = new HashSet<>();

    private MethodWriter(FacadeMethod method, FacadeModel model) {
        this.method = method;
        this.model = model;
        method.parameters().forEach(parameter -> names.add(parameter.name()));
    }

    static MethodSpec write(FacadeMethod method, FacadeModel model) {
        return new MethodWriter(method, model).write();
    }

    private MethodSpec write() {
        MethodSpec.Builder spec = MethodSpec.methodBuilder(method.name()).addModifiers(Modifier.PUBLIC);
        addJavadoc(spec);
        if (method.isOverride() && model.implemented().isPresent()) {
            spec.addAnnotation(Override.class);
        }
        FacadeWriter.marked(method.nullScope()).ifPresent(spec::addAnnotation);
        FacadeWriter.deprecated(method.deprecation()).ifPresent(spec::addAnnotation);
        Set<String> keys = new TreeSet<>(method.suppressions());
        keys.removeAll(model.suppressions());
        FacadeWriter.suppressed(keys).ifPresent(spec::addAnnotation);
        spec.addTypeVariables(method.signature().typeVariables());
        method.parameters().forEach(parameter -> spec.addParameter(parameter.type(), parameter.name()));
        spec.varargs(method.signature().isVarargs());
        spec.addExceptions(method.signature().exceptions());
        if (returnsFuture()) {
            spec.returns(ParameterizedTypeName.get(FUTURE, method.result().type()));
            addCall(spec);
        } else {
            CodeBlock call = call(parameterNames());
            spec.returns(method.result().type());
            spec.addStatement(
                    method.result().type().equals(TypeName.VOID) ? "$L" : "return $L",
                    method.result().delivery() == Delivery.SYNC ? call : waiting(call));
        }
        return spec.build();
    }

    private boolean returnsFuture() {
        return switch (method.result().delivery()) {
            case VALUE, VOID, STAGE -> true;
            case SYNC, FUTURE_AWAITED, STAGE_AWAITED -> false;
        };
    }

    // BlockingCall.await(timeout, "CommentApi.fetch",
    //     delegate.fetch(id), IOException.class)
    private CodeBlock waiting(CodeBlock call) {
        CodeBlock.Builder waiting = CodeBlock.builder()
                .add(
                        "$T.$L($L, $S,\n$L",
                        BLOCKING_CALL,
                        method.result().delivery() == Delivery.STAGE_AWAITED ? "awaitStage" : "await",
                        field("timeout"),
                        method.call().name(),
                        call);
        method.call().checked().forEach(exception -> waiting.add(",$W$T.class", exception));
        return waiting.add(")").build();
    }

    // /** {@return a future of {@link CommentClient#fetch}} */
    private void addJavadoc(MethodSpec.Builder spec) {
        CodeBlock.Builder link = CodeBlock.builder().add("{@link $T#$L", model.source(), method.name());
        method.link().ifPresent(types -> {
            link.add("(");
            for (int i = 0; i < types.size(); i++) {
                link.add(i == 0 ? "$T" : ", $T", types.get(i));
            }
            link.add(")");
        });
        link.add("}");
        spec.addJavadoc(
                switch (method.result().delivery()) {
                    case SYNC ->
                        method.result().type().equals(TypeName.VOID) ? "Calls $L.\n" : "{@return the result of $L}\n";
                    case VOID -> "{@return the end of $L}\n";
                    case VALUE, STAGE -> "{@return the result of $L}\n";
                    case FUTURE_AWAITED, STAGE_AWAITED ->
                        method.result().type().equals(TypeName.VOID)
                                ? "Waits for the end of $L.\n"
                                : "{@return the value of $L}\n";
                },
                link.build());
        boolean hasTags = !method.signature().typeVariables().isEmpty()
                || !method.parameters().isEmpty()
                || !method.signature().exceptions().isEmpty()
                || method.deprecation().isPresent();
        if (hasTags) {
            spec.addJavadoc("\n");
        }
        method.signature()
                .typeVariables()
                .forEach(variable -> spec.addJavadoc("@param <$L> as there\n", variable.name()));
        method.parameters().forEach(parameter -> spec.addJavadoc("@param $L passed on\n", parameter.name()));
        String reason = method.result().delivery() == Delivery.SYNC ? "as there" : "if the call fails with it";
        method.signature().exceptions().forEach(exception -> spec.addJavadoc("@throws $T $L\n", exception, reason));
        if (method.deprecation().isPresent()) {
            spec.addJavadoc("@deprecated as there\n");
        }
    }

    // return AsyncCall.call(executor, "CommentClient.fetch",
    //     () -> delegate.fetch(id));
    private void addCall(MethodSpec.Builder spec) {
        FacadeMethod.Call call = method.call();
        CodeBlock.Builder statement =
                CodeBlock.builder().add("return $T.$L($L, ", CALL, entry(), field(call.executor()));
        boolean mayReturnDelegate = call.late() == Late.CLOSED_UNLESS_DELEGATE;
        if (call.abandons() || mayReturnDelegate || method.result().nested().isPresent()) {
            statement.add("$T.$L, ", ON_CANCEL, call.abandons() ? "ABANDON" : "INTERRUPT");
        }
        statement.add("$S,", call.name());
        if (mayReturnDelegate) {
            statement.add(" $L,", field("delegate"));
        }
        statement.add("\n() -> $L", body(spec));
        method.result().nested().ifPresent(nested -> addWrapping(statement, nested));
        statement.add(")");
        spec.addStatement(statement.build());
    }

    // delegate.fetch(id)
    private CodeBlock body(MethodSpec.Builder spec) {
        CodeBlock.Builder body = CodeBlock.builder();
        method.result().cast().ifPresent(type -> body.add("($T) ", type));
        return body.add(call(copied(spec))).build();
    }

    // int[] idsCopy = AsyncCall.copyOf(ids);
    private List<String> copied(MethodSpec.Builder spec) {
        List<String> arguments = new ArrayList<>(parameterNames());
        if (method.signature().isVarargs()) {
            int last = arguments.size() - 1;
            String array = arguments.get(last);
            String copy = unique(array + "Copy");
            spec.addStatement(
                    "$T $N = $T.copyOf($N)", method.parameters().get(last).type(), copy, CALL, array);
            arguments.set(last, copy);
        }
        return arguments;
    }

    private String entry() {
        boolean isStage = method.result().delivery() == Delivery.STAGE;
        String entry = method.result().nested().isPresent()
                ? isStage ? "nestedStage" : "nested"
                : method.result().delivery() == Delivery.VOID ? "run" : isStage ? "stage" : "call";
        return method.call().late() == Late.DROPPED ? entry : entry + "Closing";
    }

    // result -> new PreparedStatementAsync(result, executor)
    private void addWrapping(CodeBlock.Builder statement, FacadeMethod.Nested nested) {
        String result = unique("result");
        String executors =
                nested.executors().stream().map(name -> ", " + field(name)).collect(Collectors.joining());
        statement.add(
                ",\n$N -> new $T$L($N, $L$L)",
                result,
                nested.facade(),
                nested.isGeneric() ? "<>" : "",
                result,
                field("executor"),
                executors);
    }

    // delegate.fetch(id)
    private CodeBlock call(List<String> arguments) {
        CodeBlock.Builder call = CodeBlock.builder().add("$L.", field("delegate"));
        if (method.call().typeArguments()) {
            call.add(
                    "<$L>",
                    method.signature().typeVariables().stream()
                            .map(variable -> variable.name())
                            .collect(Collectors.joining(", ")));
        }
        call.add("$L(", method.name());
        for (int i = 0; i < arguments.size(); i++) {
            call.add(i == 0 ? "$N" : ",$W$N", arguments.get(i));
        }
        return call.add(")").build();
    }

    private List<String> parameterNames() {
        return method.parameters().stream().map(FacadeParameter::name).toList();
    }

    /** The field, qualified if a parameter hides it. */
    private String field(String name) {
        return names.contains(name) ? "this." + name : name;
    }

    private String unique(String wish) {
        String name = wish;
        for (int n = 2; names.contains(name) || model.executors().contains(name); n++) {
            name = wish + n;
        }
        return name;
    }
}
