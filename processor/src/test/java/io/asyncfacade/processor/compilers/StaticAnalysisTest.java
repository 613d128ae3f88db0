package io.asyncfacade.processor.compilers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** Adapters under Error Prone and NullAway, with no exclusion of generated code and every warning an error. */
class StaticAnalysisTest {
    private static final String[] OPENED = {
        "api", "code", "file", "main", "model", "parser", "processing", "tree", "util", "comp"
    };

    private static final String NULL_AWAY = " -Xep:NullAway:ERROR -XepOpt:NullAway:AnnotatedPackages=app";
    private static final String JSPECIFY = NULL_AWAY + " -XepOpt:NullAway:JSpecifyMode=true";

    private static final String CLIENT = """
            package app;

            import io.asyncfacade.AsyncFacade;
            import io.asyncfacade.BlockingFacade;
            import java.io.IOException;
            import java.util.List;
            import java.util.Map;
            import java.util.concurrent.CompletableFuture;
            import java.util.concurrent.CompletionStage;
            import java.util.concurrent.Executor;
            import java.util.function.Function;
            import org.jspecify.annotations.NullMarked;
            import org.jspecify.annotations.NullUnmarked;
            import org.jspecify.annotations.Nullable;

            @AsyncFacade
            @NullMarked
            public interface Client<T, N extends @Nullable Object> extends AutoCloseable, Unmarked<T> {
                @Nullable String find(@Nullable String key);

                T get(Map.@Nullable Entry<T, @Nullable T> entry) throws IOException;

                N parametric(N value);

                void run(int times, String name);

                int all(String name, String... names);

                int some(@Nullable Integer @Nullable ... numbers);

                @Nullable List<@Nullable String> list(@Nullable Integer @Nullable [] array);

                CompletionStage<@Nullable String> stage();

                <R extends @Nullable Object> R map(Function<? super T, ? extends R> mapper);

                @AsyncFacade.On("slow")
                long count(long from);

                @AsyncFacade.Sync
                @Nullable String name();

                @Deprecated
                Client<T, N> self();

                @Override
                void close() throws IOException;

                @BlockingFacade(of = {ClientAsync.class, Client_PartAsync.class})
                interface Back {}

                @AsyncFacade
                interface Part {
                    @Nullable String find(@Nullable String key) throws IOException;

                    boolean remove(String key);
                }

                @NullUnmarked
                String unsure(String key);

                /** Uses the adapter as the annotations of the interface allow. */
                static CompletableFuture<Integer> use(Client<String, @Nullable Object> client, Executor executor) {
                    ClientAsync<String, @Nullable Object> adapter =
                        new ClientAsync<String, @Nullable Object>(client, executor, executor);
                    return adapter.run(3, "a")
                            .thenCompose(ended -> adapter.all("a", "b"))
                            .thenCompose(ended -> adapter.some((Integer[]) null))
                            .thenCompose(ended -> adapter.unsure(null))
                            .thenCompose(ended -> adapter.swap(null))
                            .thenCompose(ended -> adapter.find(null))
                            .thenApply(found -> found == null ? 0 : found.length());
                }
            }

            @NullUnmarked
            interface Unmarked<T> {
                T swap(T value);
            }
            """;

    @TempDir
    Path dir;

    @Test
    void errorProneHasNothingToSay() throws Exception {
        assertEquals(
                "",
                analyse(
                        CLIENT.replace("void run(int times", "void run(int... all); void run(int times"),
                        " -Xep:NullAway:OFF"));
    }

    /** As most builds use it: it looks at no type arguments. */
    @Test
    void nullAwayHasNothingToSay() throws Exception {
        assertEquals("", analyse(CLIENT, NULL_AWAY));
    }

    /** Older javacs do not read type annotations from class files, which NullAway needs to understand generics. */
    @Test
    @EnabledForJreRange(min = JRE.JAVA_22)
    void nullAwayHasNothingToSayOfTypeArguments() throws Exception {
        assertEquals("", analyse(CLIENT, JSPECIFY));
    }

    /**
     * {@code AnnotatedPackages} takes a package for marked that is not, and the processor cannot see that option: an
     * adapter without a mark does not write {@code @Nullable Void}. With {@code @NullMarked} it does.
     */
    @Test
    @EnabledForJreRange(min = JRE.JAVA_22)
    void nullAwayMindsNothingButVoidInAPackageThatOnlyItsOptionMarks() throws Exception {
        List<String> said = analyse(CLIENT.replaceFirst("@NullMarked\n", ""), JSPECIFY)
                .lines()
                .filter(line -> line.contains("[NullAway]") && line.contains("Async"))
                .map(line -> line.substring(line.indexOf("incompatible")))
                .distinct()
                .toList();

        assertEquals(
                List.of("incompatible types: CompletableFuture<@Nullable Void>"
                        + " cannot be converted to CompletableFuture<Void>"),
                said);
    }

    /** So that the tests above are known to see something. */
    @Test
    void nullAwaySeesWhatTheAdapterSaysOfNull() throws Exception {
        String said = analyse(CLIENT.replace("run(3, \"a\")", "run(3, null)"), NULL_AWAY);

        assertTrue(said.contains("[NullAway] passing @Nullable parameter 'null' where @NonNull is required"), said);
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_22)
    void nullAwaySeesWhatTheAdapterSaysOfTypeArguments() throws Exception {
        String said = analyse(
                CLIENT.replace(
                        "return adapter", "CompletableFuture<String> wrong = adapter.find(null); return adapter"),
                JSPECIFY);

        assertTrue(said.contains("[NullAway] incompatible types: CompletableFuture<@Nullable String>"), said);
    }

    private String analyse(String source, String checks) throws Exception {
        ForkedJavac javac = new ForkedJavac(dir);
        for (String each : OPENED) {
            javac.options("-J--add-exports=jdk.compiler/com.sun.tools.javac." + each + "=ALL-UNNAMED");
        }
        return javac.options(
                        "-J--add-opens=jdk.compiler/com.sun.tools.javac.code=ALL-UNNAMED",
                        "-J--add-opens=jdk.compiler/com.sun.tools.javac.comp=ALL-UNNAMED",
                        "-XDcompilePolicy=simple",
                        "--should-stop=ifError=FLOW",
                        "-XDaddTypeAnnotationsToSymbol=true",
                        "-Xlint:all,-processing",
                        "-Werror",
                        "-cp",
                        ForkedJavac.joined(List.of(
                                Build.jarOf(io.asyncfacade.AsyncFacade.class),
                                Build.jarOf(org.jspecify.annotations.NullMarked.class))),
                        "-processorpath",
                        ForkedJavac.everything(),
                        "-processor",
                        "io.asyncfacade.processor.AsyncFacadeProcessor",
                        "-Xplugin:ErrorProne" + checks)
                .source("app/Client.java", source)
                .run();
    }
}
