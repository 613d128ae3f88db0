package io.asyncfacade.processor.compilers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One interface for each key of {@code -Xlint} that adapters could set off. */
class LintTest {
    private static final String DEPRECATED = """
            package lib;

            public class Old {
                @Deprecated
                public static class Type {}

                @Deprecated(since = "2", forRemoval = true)
                public static class Gone {}

                public interface Client {
                    @Deprecated
                    void old();

                    @Deprecated(since = "2", forRemoval = true)
                    int gone();

                    Type type();

                    java.util.List<Gone> list(Gone[] gone);
                }
            }
            """;

    enum Shape {
        DEPRECATION("@Deprecated void old(); void young();"),
        REMOVAL("@Deprecated(since = \"1\", forRemoval = true) void old(); int young();"),
        RAWTYPES("@SuppressWarnings(\"rawtypes\") java.util.List list(java.util.Map map);"),
        RAW_PARENT("""
                java.util.Set<String> own();
                        @SuppressWarnings({"rawtypes", "AF110"}) interface Raw extends java.util.Collection {}
                """, "Raw"),
        UNCHECKED("@SuppressWarnings(\"unchecked\") void all(java.util.List<String>... lists);"),
        VARARGS("@SuppressWarnings(\"unchecked\") <T> T[] all(T... values);"),
        TRY("""
                int own();
                        @SuppressWarnings("try") interface Closing extends AutoCloseable {
                            void close() throws InterruptedException;
                        }
                """, "Closing"),
        OVERLOADS("""
                @SuppressWarnings("overloads") void on(java.util.function.Function<String, String> f);
                        @SuppressWarnings("overloads") void on(java.util.function.UnaryOperator<Integer> f);
                """),
        OVERLOADS_OF_ONE_CLASS("""
                @SuppressWarnings("overloads") void on(java.util.function.Consumer<String> f, Integer n);
                        @SuppressWarnings("overloads") void on(java.util.function.Consumer<Integer> f, Number n);
                """),
        OVERLOADS_OF_A_SECOND_PARENT("""
                int own();
                        interface Arrays {
                            Object on(java.util.function.Function<String, String> f, String[] all);
                        }
                        interface Varargs {
                            String on(java.util.function.Function<String, String> f, String... all);
                        }
                        @SuppressWarnings({"overloads", "varargs"}) interface Both extends Arrays, Varargs {
                            void on(java.util.function.UnaryOperator<Integer> f, String a, String b);
                        }
                """, "Both"),
        THIS_ESCAPE("Client self(); void register(Client client);"),
        SERIAL("java.io.Serializable value(java.io.Serializable other);"),
        CAST("String text(); Object object(); int number();");

        final String members;
        final String nested;

        Shape(String members) {
            this(members, "");
        }

        Shape(String members, String nested) {
            this.members = members;
            this.nested = nested;
        }
    }

    @TempDir
    Path dir;

    @ParameterizedTest
    @EnumSource
    void adapterCompilesWithoutAWord(Shape shape) {
        String members = shape.nested.isEmpty()
                ? shape.members
                : shape.members.replace(
                        "interface " + shape.nested, "@io.asyncfacade.AsyncFacade interface " + shape.nested);

        Build.Result result = strict().source("""
                        package app;

                        @io.asyncfacade.AsyncFacade
                        public interface Client {
                            %s
                        }
                        """.formatted(members)).run().clean();

        assertEquals(shape.nested.isEmpty() ? 1 : 2, result.generated().size());
    }

    /** The compiler would not warn, so that the key would say something that is not so. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "void on(Callable<String> f); void on(Supplier<String> f);",
                "void on(Function<String, String> f); void on(Callable<String> f);",
                "void on(Function<String, String> f); void on(BinaryOperator<String> f);",
                "void on(Consumer<String> f, int n); void on(Predicate<String> f, String s);",
                "void on(int n, Consumer<String> f); void on(String s, Predicate<String> f);",
                "void on(Consumer<String> f, int n); void on(Consumer<String> f, String s);",
                "@SuppressWarnings(\"overloads\") void on(Function<String, String> f); "
                        + "@SuppressWarnings(\"overloads\") @AsyncFacade.Skip void on(Consumer<String> f);"
            })
    void overloadsWhoseLambdasCannotBeConfusedNeedNoKey(String members) {
        Build.Result result = strict().source("""
                        package app;

                        import io.asyncfacade.AsyncFacade;
                        import java.util.concurrent.Callable;
                        import java.util.function.*;

                        @AsyncFacade
                        public interface Client {
                            %s
                        }
                        """.formatted(members)).run().clean();

        assertFalse(result.only().contains("@SuppressWarnings"), result.only());
    }

    @ParameterizedTest
    @EnumSource
    void adapterOfALibraryThatIsDeprecatedInPartsCompilesWithoutAWord(Compiler compiler) {
        Path library = Build.with(Compiler.JAVAC, dir)
                .withoutProcessor()
                .source(DEPRECATED)
                .run()
                .compiled()
                .classes();
        Build build = compiler == Compiler.JAVAC ? strict() : Build.with(compiler, dir);

        build.classPath(Build.jarOf(io.asyncfacade.AsyncFacade.class), library)
                .source("""
                        package app;

                        @io.asyncfacade.AsyncFacade(of = lib.Old.Client.class)
                        interface Holder {}
                        """)
                .run()
                .clean();
    }

    /** The one key that javac does not allow to be suppressed in the class that uses the auxiliary one. */
    @ParameterizedTest
    @EnumSource
    void interfaceInAFileOfAnotherNameWarnsOfThatAlone(Compiler compiler) {
        Build.Result result = Build.with(compiler, dir)
                .options(compiler == Compiler.JAVAC ? new String[] {"-Xlint:all"} : new String[0])
                .file("app/Many.java", """
                        package app;

                        class Many {}

                        @io.asyncfacade.AsyncFacade
                        interface Auxiliary {
                            int number();
                        }
                        """)
                .run()
                .compiled();

        assertEquals(
                List.of(),
                result.diagnostics().stream()
                        .filter(line -> !line.contains("auxiliary class app.Auxiliary"))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void deprecationReachesCallersOfTheAdapter(Compiler compiler) {
        Build.Result result = Build.with(compiler, dir)
                .options(compiler == Compiler.JAVAC ? new String[] {"-Xlint:all"} : new String[0])
                .source("""
                        package app;

                        @io.asyncfacade.AsyncFacade
                        interface Client {
                            @Deprecated(since = "3", forRemoval = true)
                            void gone();
                        }
                        """)
                .source("""
                        package app;

                        class Caller {
                            void call(ClientAsync client) {
                                client.gone();
                            }
                        }
                        """)
                .run()
                .compiled();

        assertEquals(1, result.diagnostics().size(), () -> result.diagnostics().toString());
        assertTrue(
                result.diagnostics().get(0).matches("Caller.java:5 .*removal.*"),
                () -> result.diagnostics().get(0));
    }

    private Build strict() {
        return Build.with(Compiler.JAVAC, dir).options("-Xlint:all", "-Werror");
    }
}
