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
    private static final ClassName CURRENT_CALL = ClassName.get("io.asyncfacade", "CurrentCall");
    private static final ClassName ON_CANCEL = ClassName.get("io.asyncfacade", "OnCancel");
    private static final ClassName FUTURE = ClassName.get("java.util.concurrent", "CompletableFuture");

    /** Says what the name of the entry means, and why the delegate may stand beside it. */
    private static final String CLOSED_LATE = "A result that comes after a cancel or a timeout is closed";

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
        if (method.signature().isSafeVarargs()) {
            spec.addAnnotation(SafeVarargs.class).addModifiers(Modifier.FINAL);
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

    // /**
    //  * {@return a future of what {@link CommentClient#fetch} returns}
    //  * A result that comes after a cancel or a timeout is closed.
    //  *
    //  * @param id see {@link CommentClient#fetch}
    //  */
    private void addJavadoc(MethodSpec.Builder spec) {
        CodeBlock link = link();
        spec.addJavadoc(summary(link));
        switch (method.call().late()) {
            case DROPPED -> {}
            case CLOSED -> spec.addJavadoc("$L.\n", CLOSED_LATE);
            case CLOSED_UNLESS_DELEGATE -> spec.addJavadoc("$L, unless it is the delegate.\n", CLOSED_LATE);
        }
        CodeBlock.Builder tags = CodeBlock.builder();
        method.signature().typeVariables().forEach(variable -> tags.add("@param <$L> see $L\n", variable.name(), link));
        method.parameters().forEach(parameter -> tags.add("@param $L see $L\n", parameter.name(), link));
        boolean isSync = method.result().delivery() == Delivery.SYNC;
        method.signature().exceptions().forEach(exception -> {
            tags.add(
                    "@throws $T $L\n",
                    exception.withoutAnnotations(),
                    isSync ? CodeBlock.of("see $L", link) : "if the future fails with it");
        });
        if (method.deprecation().isPresent()) {
            tags.add("@deprecated see $L\n", link);
        }
        if (!tags.isEmpty()) {
            spec.addJavadoc("\n").addJavadoc(tags.build());
        }
    }

    private CodeBlock summary(CodeBlock link) {
        boolean isVoid = method.result().type().equals(TypeName.VOID);
        String text = switch (method.result().delivery()) {
            case SYNC ->
                isVoid
                        ? "Calls $L on the thread of the caller.\n"
                        : "{@return what $L returns, on the thread of the caller}\n";
            case VALUE -> "{@return a future of what $L returns";
            case VOID -> "{@return a future that completes when $L has returned}\n";
            case STAGE -> "{@return a future that completes as the stage of $L does";
            case FUTURE_AWAITED, STAGE_AWAITED ->
                isVoid ? "Waits until the future of $L is done.\n" : "{@return the value of the future of $L}\n";
        };
        CodeBlock.Builder summary = CodeBlock.builder().add(text, link);
        method.result().nested().ifPresent(nested -> summary.add(", wrapped in a {@link $T}", nested.facade()));
        return summary.add(text.endsWith("\n") ? "" : "}\n").build();
    }

    // {@link CommentClient#fetch}
    private CodeBlock link() {
        CodeBlock.Builder link = CodeBlock.builder().add("{@link $T#$L", model.source(), method.name());
        method.link().ifPresent(types -> {
            link.add("(");
            for (int i = 0; i < types.size(); i++) {
                link.add(i == 0 ? "$T" : ", $T", types.get(i));
            }
            link.add(")");
        });
        return link.add("}").build();
    }

    // return AsyncCall.call(executor, "CommentClient.fetch",
    //     () -> delegate.fetch(id));
    private void addCall(MethodSpec.Builder spec) {
        FacadeMethod.Call call = method.call();
        CodeBlock.Builder statement =
                CodeBlock.builder().add("return $T.$L($L, ", CALL, entry(), field(model.variable(call.executor())));
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

    // CurrentCall.cancelledBy(delegate::cancel, () -> delegate.executeQuery(sql))
    private CodeBlock body(MethodSpec.Builder spec) {
        CodeBlock.Builder body = CodeBlock.builder();
        method.call()
                .cancelWith()
                .ifPresent(stopping -> body.add(
                        "$T.$L($L::$N, () -> ",
                        CURRENT_CALL,
                        method.result().delivery() == Delivery.STAGE ? "stageCancelledBy" : "cancelledBy",
                        field("delegate"),
                        stopping));
        method.result().cast().ifPresent(type -> body.add("($T) ", type));
        body.add(call(copied(spec)));
        return body.add(method.call().cancelWith().isPresent() ? ")" : "").build();
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
        String executors = nested.executors().stream()
                .map(name -> ", " + field(model.variable(name)))
                .collect(Collectors.joining());
        statement.add(
                ",\n$N -> new $T$L($N, $L$L)",
                result,
                nested.facade(),
                nested.isGeneric() ? "<>" : "",
                result,
                field(model.variable(model.executor())),
                executors);
    }

    // delegate.fetch(id)
    private CodeBlock call(List<String> arguments) {
        CodeBlock.Builder call = CodeBlock.builder();
        method.call().result().ifPresent(type -> call.add("($T) ", type));
        if (method.call().receiver().isPresent()) {
            call.add("(($T) $L).", method.call().receiver().get(), field("delegate"));
        } else {
            call.add("$L.", field("delegate"));
        }
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
        for (int n = 2; isTaken(name); n++) {
            name = wish + n;
        }
        return name;
    }

    private boolean isTaken(String name) {
        return names.contains(name)
                || AsyncParts.executors(model).stream()
                        .anyMatch(executor -> model.variable(executor).equals(name));
    }
}
