package io.asyncfacade.processor.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.asyncfacade.processor.model.FacadeModel;
import javax.lang.model.element.Modifier;

/** Prints what an adapter whose methods wait for futures has beside its methods. */
final class BlockingParts {
    static final String JAVADOC =
            "Calls {@link $T} and waits: each method returns when the future of the method of the\n"
                    + "same name has ended, with its value or its exception.\n";

    private static final ClassName DURATION = ClassName.get("java.time", "Duration");
    private static final ClassName CHRONO_UNIT = ClassName.get("java.time.temporal", "ChronoUnit");
    private static final ClassName OBJECTS = ClassName.get("java.util", "Objects");

    private BlockingParts() {}

    // private final CommentApi delegate;
    // private final Duration timeout;
    static void add(TypeSpec.Builder type, FacadeModel model) {
        type.addField(model.delegate(), "delegate", Modifier.PRIVATE, Modifier.FINAL);
        type.addField(DURATION, "timeout", Modifier.PRIVATE, Modifier.FINAL);
        type.addMethod(patient(model));
        type.addMethod(impatient(model));
    }

    // public CommentApiBlocking(CommentApi delegate) {
    //   this(delegate, ChronoUnit.FOREVER.getDuration());
    // }
    private static MethodSpec patient(FacadeModel model) {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Waits for each call as long as it takes.\n\n")
                .addJavadoc("@param delegate the object whose methods are called\n")
                .addParameter(model.delegate(), "delegate")
                .addStatement("this(delegate, $T.FOREVER.getDuration())", CHRONO_UNIT)
                .build();
    }

    // public CommentApiBlocking(CommentApi delegate, Duration timeout) {
    //   this.delegate = Objects.requireNonNull(delegate, "delegate");
    //   this.timeout = Objects.requireNonNull(timeout, "timeout");
    // }
    private static MethodSpec impatient(FacadeModel model) {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Cancels each call that takes too long.\n\n")
                .addJavadoc("@param delegate the object whose methods are called\n")
                .addJavadoc("@param timeout how long to wait for a future at most\n")
                .addParameter(model.delegate(), "delegate")
                .addParameter(DURATION, "timeout")
                .addStatement("this.delegate = $T.requireNonNull(delegate, $S)", OBJECTS, "delegate")
                .addStatement("this.timeout = $T.requireNonNull(timeout, $S)", OBJECTS, "timeout")
                .build();
    }
}
