package io.asyncfacade.processor.writer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import io.asyncfacade.processor.model.BeanScope;
import io.asyncfacade.processor.model.Deprecation;
import io.asyncfacade.processor.model.FacadeMethod;
import io.asyncfacade.processor.model.FacadeMethod.Delivery;
import io.asyncfacade.processor.model.FacadeMethod.Late;
import io.asyncfacade.processor.model.FacadeModel;
import io.asyncfacade.processor.model.FacadeParameter;
import io.asyncfacade.processor.model.Injection;
import io.asyncfacade.processor.model.NullScope;
import io.asyncfacade.processor.model.Way;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Models written by hand, and the text that they give; there is no compiler here. */
class FacadeWriterTest {
    private static final ClassName STRING = ClassName.get(String.class);
    private static final ClassName DIRECTORY = ClassName.get("app", "Directory");

    @Test
    void wholeFile() {
        FacadeMethod find = method(Delivery.VALUE, STRING, new FacadeParameter("id", TypeName.INT));

        assertEquals("""
                package app;

                import io.asyncfacade.AsyncCall;
                import io.asyncfacade.AsyncFacadeGenerated;
                import java.util.Objects;
                import java.util.concurrent.CompletableFuture;
                import java.util.concurrent.Executor;
                import javax.annotation.processing.Generated;

                /**
                 * Calls {@link Directory} asynchronously: each method runs the blocking method of the same name on
                 * an executor, and returns a future of its result.
                 */
                @Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
                @AsyncFacadeGenerated
                public final class DirectoryAsync {
                  private final Directory delegate;

                  private final Executor executor;

                  /**
                   * Wraps a blocking object.
                   *
                   * @param delegate the object whose methods are called
                   * @param executor runs the calls
                   */
                  public DirectoryAsync(Directory delegate, Executor executor) {
                    this.delegate = Objects.requireNonNull(delegate, "delegate");
                    this.executor = Objects.requireNonNull(executor, "executor");
                  }

                  /**
                   * {@return a future of what {@link Directory#find} returns}
                   *
                   * @param id see {@link Directory#find}
                   */
                  public CompletableFuture<String> find(int id) {
                    return AsyncCall.call(executor, "Directory.find",
                        () -> delegate.find(id));
                  }

                  @Override
                  public String toString() {
                    return "DirectoryAsync[delegate=" + delegate + ", executor=" + executor + "]";
                  }
                }
                """, FacadeWriter.write(model(true, find)));
    }

    @Test
    void withoutTheStandardMarkerNothingOfItIsImported() {
        String text = FacadeWriter.write(model(false));

        assertTrue(text.contains("\n@AsyncFacadeGenerated\n"), text);
        assertTrue(!text.contains("javax"), text);
    }

    @Test
    void voidMethodRuns() {
        assertBody(method(Delivery.VOID, TypeName.VOID.box()), """
                  public CompletableFuture<Void> find() {
                    return AsyncCall.run(executor, "Directory.find",
                        () -> delegate.find());
                  }
                """);
    }

    @Test
    void stageIsFlattened() {
        assertBody(method(Delivery.STAGE, STRING), """
                  public CompletableFuture<String> find() {
                    return AsyncCall.stage(executor, "Directory.find",
                        () -> delegate.find());
                  }
                """);
    }

    @Test
    void synchronousMethodCallsTheDelegate() {
        assertBody(method(Delivery.SYNC, TypeName.INT, new FacadeParameter("delegate", STRING)), """
                  public int find(String delegate) {
                    return this.delegate.find(delegate);
                  }
                """);
        assertBody(method(Delivery.SYNC, TypeName.VOID), """
                  public void find() {
                    delegate.find();
                  }
                """);
    }

    @Test
    void parameterThatHidesAFieldIsToldFromIt() {
        FacadeMethod method = method(
                Delivery.VALUE,
                STRING,
                new FacadeParameter("delegate", TypeName.INT),
                new FacadeParameter("executor", TypeName.LONG));

        assertBody(method, """
                  public CompletableFuture<String> find(int delegate, long executor) {
                    return AsyncCall.call(this.executor, "Directory.find",
                        () -> this.delegate.find(delegate, executor));
                  }
                """);
    }

    @Test
    void variableArityIsKeptAndTheArrayCopied() {
        FacadeMethod plain = method(
                Delivery.VALUE,
                STRING,
                new FacadeParameter("names", ArrayTypeName.of(STRING)),
                new FacadeParameter("namesCopy", ArrayTypeName.of(TypeName.INT)));

        assertBody(with(plain, true, Optional.empty(), Set.of()), """
                  public CompletableFuture<String> find(String[] names, int... namesCopy) {
                    int[] namesCopyCopy = AsyncCall.copyOf(namesCopy);
                    return AsyncCall.call(executor, "Directory.find",
                        () -> delegate.find(names, namesCopyCopy));
                  }
                """);
    }

    @Test
    void deprecationIsCarriedOverAndSuppressionsAreSorted() {
        FacadeMethod plain = method(Delivery.VALUE, STRING);
        Optional<Deprecation> deprecation = Optional.of(new Deprecation("1 \"beta\"", true));

        assertBody(with(plain, false, deprecation, Set.of("unchecked", "removal")), """
                  @Deprecated(since = "1 \\"beta\\"", forRemoval = true)
                  @SuppressWarnings({"removal", "unchecked"})
                  public CompletableFuture<String> find() {
                    return AsyncCall.call(executor, "Directory.find",
                        () -> delegate.find());
                  }
                """);
    }

    @Test
    void textIsAscii() {
        FacadeMethod method = method(Delivery.VALUE, STRING, new FacadeParameter("größe", TypeName.INT));

        String text = FacadeWriter.write(model(true, method));

        assertTrue(text.chars().allMatch(c -> c < 128), text);
        assertTrue(text.contains("find(int gr\\u00f6\\u00dfe)"), text);
    }

    @Test
    void typeVariablesAreDeclaredWithTheirBounds() {
        TypeVariableName t = TypeVariableName.get("T", ClassName.get(Number.class), ClassName.get(Runnable.class));
        FacadeModel plain = model(true);
        FacadeModel generic = new FacadeModel(
                plain.way(),
                plain.source(),
                ParameterizedTypeName.get(DIRECTORY, t),
                plain.facade(),
                false,
                List.of(t),
                plain.implemented(),
                "database",
                List.of("reports"),
                List.of(),
                Injection.JAKARTA,
                Optional.of(new BeanScope(ClassName.get("jakarta.inject", "Singleton"), false)),
                plain.deprecation(),
                Set.of("rawtypes"),
                NullScope.MARKED,
                false,
                Set.of("Deprecated"));

        String text = FacadeWriter.write(generic);

        assertTrue(text.contains("\n@Singleton\n@NullMarked\n@SuppressWarnings(\"rawtypes\")\nclass"), text);
        assertTrue(text.contains("\nclass DirectoryAsync<T extends Number & Runnable> {\n"), text);
        assertTrue(text.contains("  private final Directory<T> delegate;\n"), text);
        assertTrue(text.contains("  @Inject\n  public DirectoryAsync("), text);
        assertTrue(text.contains("@Named(\"database\") Executor database,\n"), text);
        assertTrue(text.contains("@Named(\"reports\") Executor reports"), text);
    }

    private static FacadeMethod method(Delivery delivery, TypeName result, FacadeParameter... parameters) {
        return new FacadeMethod(
                new FacadeMethod.Signature("find", List.of(), List.of(parameters), false, false, List.of()),
                Optional.empty(),
                false,
                new FacadeMethod.Call(
                        "Directory.find",
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        "executor",
                        false,
                        Optional.empty(),
                        Late.DROPPED,
                        List.of()),
                new FacadeMethod.Result(delivery, result, Optional.empty(), Optional.empty()),
                NullScope.INHERITED,
                Optional.empty(),
                Set.of());
    }

    private static FacadeMethod with(
            FacadeMethod plain, boolean isVarargs, Optional<Deprecation> deprecation, Set<String> suppressions) {
        return new FacadeMethod(
                new FacadeMethod.Signature(plain.name(), List.of(), plain.parameters(), isVarargs, false, List.of()),
                plain.link(),
                plain.isOverride(),
                plain.call(),
                plain.result(),
                plain.nullScope(),
                deprecation,
                suppressions);
    }

    private static FacadeModel model(boolean standardMarker, FacadeMethod... methods) {
        return new FacadeModel(
                Way.TO_ASYNC,
                DIRECTORY,
                DIRECTORY,
                ClassName.get("app", "DirectoryAsync"),
                true,
                List.of(),
                Optional.empty(),
                "executor",
                List.of(),
                List.of(methods),
                Injection.NONE,
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                NullScope.INHERITED,
                standardMarker,
                Set.of());
    }

    private static void assertBody(FacadeMethod method, String expected) {
        String text = FacadeWriter.write(model(true, method));
        int start = text.lastIndexOf("   */\n") + "   */\n".length();
        int end = text.indexOf("\n  @Override\n  public String toString()");

        assertEquals(expected, text.substring(start, end));
    }
}
