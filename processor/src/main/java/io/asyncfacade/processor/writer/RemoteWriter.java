package io.asyncfacade.processor.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.asyncfacade.processor.model.FacadeParameter;
import io.asyncfacade.processor.model.RemoteModel;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;

/** Prints a class whose methods are calls to another JVM. */
public final class RemoteWriter {
    private static final String REMOTE = "io.asyncfacade.remote";
    private static final ClassName CONTRACT = ClassName.get(REMOTE, "RemoteContract");
    private static final ClassName CALLER = ClassName.get(REMOTE, "RemoteCaller");
    private static final ClassName CARRIER = ClassName.get(REMOTE, "CallCarrier");
    private static final ClassName CALL = ClassName.get(REMOTE, "PortableCall");

    private final RemoteModel model;

    private RemoteWriter(RemoteModel model) {
        this.model = model;
    }

    /**
     * Prints the source file of the class.
     *
     * @param model the class
     * @return the text, in ASCII
     */
    public static String write(RemoteModel model) {
        return new RemoteWriter(model).write();
    }

    private String write() {
        TypeSpec.Builder type = TypeSpec.classBuilder(model.remote()).addModifiers(Modifier.FINAL);
        if (model.isPublic()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        type.addJavadoc(
                "Calls a {@link $T} in another JVM: each method runs the method of the same name of the delegate\n"
                        + "that a host there offers for {@link #CONTRACT}, and returns what that returns.\n",
                model.source());
        if (model.deprecation().isPresent()) {
            type.addJavadoc("\n@deprecated as {@code $L} is\n", model.source().simpleName());
        }
        FacadeWriter.addMarkers(type, model.standardMarker());
        FacadeWriter.marked(model.nullScope()).ifPresent(type::addAnnotation);
        FacadeWriter.deprecated(model.deprecation()).ifPresent(type::addAnnotation);
        FacadeWriter.suppressed(model.suppressions()).ifPresent(type::addAnnotation);
        type.addSuperinterface(model.source());
        type.addField(contract());
        type.addField(FieldSpec.builder(
                        ParameterizedTypeName.get(CALLER, model.source()), "caller", Modifier.PRIVATE, Modifier.FINAL)
                .build());
        type.addMethod(constructor());
        model.calls().forEach(call -> type.addMethod(stub(call)));
        for (RemoteModel.Call call : model.calls()) {
            call.record().ifPresent(name -> type.addType(record(call, name)));
        }
        return FacadeWriter.print(model.remote().packageName(), type, model.qualified());
    }

    // public static final RemoteContract<CommentClient> CONTRACT = RemoteContract.of(CommentClient.class)
    //     .call(Fetch.class, "fetch(int) Comment", Comment.class)
    //     .build();
    private FieldSpec contract() {
        CodeBlock.Builder contract = CodeBlock.builder().add("$T.of($T.class)$>$>", CONTRACT, model.source());
        for (RemoteModel.Call call : model.calls()) {
            call.record().ifPresent(name -> {
                contract.add(
                        "\n.$L($T.class,$W$S",
                        call.isRepeatable() ? "repeatable" : "call",
                        model.remote().nestedClass(name),
                        call.text());
                call.types().forEach(type -> contract.add(",$W$T.class", type));
                contract.add(")");
            });
        }
        model.parts().forEach((type, parts) -> {
            contract.add("\n.parts($T.class", type);
            parts.forEach(part -> contract.add(",$W$T.class", part));
            contract.add(")");
        });
        if (!model.allowed().isEmpty()) {
            contract.add("\n.allowing(");
            String separator = "";
            for (ClassName type : model.allowed()) {
                contract.add(separator + "$T.class", type);
                separator = ",$W";
            }
            contract.add(")");
        }
        contract.add("\n.build()$<$<");
        return FieldSpec.builder(
                        ParameterizedTypeName.get(CONTRACT, model.source()),
                        "CONTRACT",
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc("What a host offers: the calls, and the classes that may travel with them.\n")
                .initializer(contract.build())
                .build();
    }

    // public CommentClientRemote(CallCarrier carrier) {
    //   this.caller = CONTRACT.over(carrier);
    // }
    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Calls over a carrier.\n\n")
                .addJavadoc("@param carrier moves the calls: a pool of processes, or a cluster\n")
                .addParameter(CARRIER, "carrier")
                .addStatement("this.caller = CONTRACT.over(carrier)")
                .build();
    }

    // public Comment fetch(int id) throws IOException {
    //   return caller.call(new Fetch(id));
    // }
    private MethodSpec stub(RemoteModel.Call call) {
        MethodSpec.Builder stub = MethodSpec.methodBuilder(call.signature().name())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(call.result())
                .varargs(call.signature().isVarargs())
                .addTypeVariables(call.signature().typeVariables())
                .addExceptions(call.signature().exceptions());
        Set<String> keys = new TreeSet<>(call.suppressions());
        keys.removeAll(model.suppressions());
        FacadeWriter.suppressed(keys).ifPresent(stub::addAnnotation);
        List<FacadeParameter> parameters = call.signature().parameters();
        parameters.forEach(parameter -> stub.addParameter(parameter.type(), parameter.name()));
        if (call.record().isEmpty()) {
            stub.addStatement(
                    "throw new $T($S)",
                    UnsupportedOperationException.class,
                    String.join(".", model.source().simpleNames()) + "."
                            + call.signature().name() + " does not travel: it is skipped");
            return stub.build();
        }
        boolean hidden =
                parameters.stream().anyMatch(parameter -> parameter.name().equals("caller"));
        CodeBlock.Builder statement = CodeBlock.builder()
                .add(call.result().equals(TypeName.VOID) ? "" : "return ")
                .add(hidden ? "this.caller" : "caller")
                .add(".call(new $T(", model.remote().nestedClass(call.record().get()));
        String separator = "";
        for (FacadeParameter parameter : parameters) {
            statement.add(separator + "$N", parameter.name());
            separator = ",$W";
        }
        return stub.addStatement(statement.add("))").build()).build();
    }

    // record Fetch(int id) implements PortableCall<CommentClient, Comment> {
    //   @Override
    //   public Comment on(CommentClient delegate) throws IOException {
    //     return delegate.fetch(id);
    //   }
    // }
    private TypeSpec record(RemoteModel.Call call, String name) {
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        for (int i = 0; i < call.components().size(); i++) {
            TypeName type = call.signature().parameters().get(i).type();
            components.addParameter(
                    ParameterSpec.builder(type, call.components().get(i)).build());
        }
        String delegate = call.components().contains("delegate") ? "target" : "delegate";
        MethodSpec.Builder on = MethodSpec.methodBuilder("on")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(call.boxed())
                .addParameter(model.source(), delegate)
                .addExceptions(call.signature().exceptions());
        CodeBlock.Builder invocation =
                CodeBlock.builder().add("$N.$L(", delegate, call.signature().name());
        String separator = "";
        for (String component : call.components()) {
            invocation.add(separator + "$N", component);
            separator = ",$W";
        }
        invocation.add(")");
        if (call.result().equals(TypeName.VOID)) {
            on.addStatement(invocation.build()).addStatement("return null");
        } else {
            on.addStatement("return $L", invocation.build());
        }
        TypeSpec.Builder record = TypeSpec.recordBuilder(name)
                .recordConstructor(components.build())
                .addSuperinterface(ParameterizedTypeName.get(CALL, model.source(), call.boxed()))
                .addMethod(on.build());
        return record.build();
    }
}
