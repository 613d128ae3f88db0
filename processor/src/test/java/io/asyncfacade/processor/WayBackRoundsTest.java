package io.asyncfacade.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way back from types that are only made in the same build. */
class WayBackRoundsTest {
    private static final String STORE = """
            package app;

            @io.asyncfacade.AsyncFacade
            public interface Store {
                int size() throws java.io.IOException;
            }
            """;

    private static final String WAY_BACK = """
            package app;

            @io.asyncfacade.BlockingFacade(of = StoreAsync.class)
            interface Holder {}
            """;

    @TempDir
    Path out;

    @Test
    void adapterOfThisBuildHasAWayBack() {
        Javac.Compilation compilation =
                javac("build").source(STORE).source(WAY_BACK).compile();

        assertStore(compilation);
    }

    @Test
    void orderOfTheSourcesDoesNotMatter() {
        assertStore(javac("build").source(WAY_BACK).source(STORE).compile());
    }

    @Test
    void adapterOfAnEarlierBuildIsNotTakenForThatOfThisOne() {
        Path earlier = javac("earlier")
                .source(STORE.replace("int size() throws java.io.IOException;", "void gone();"))
                .compile()
                .classes();

        assertStore(
                javac("build").classPath(earlier).source(WAY_BACK).source(STORE).compile());
    }

    @Test
    void adapterOfALibraryHasAWayBack() {
        Path library = javac("library").source(STORE).compile().classes();

        Javac.Compilation compilation =
                javac("build").classPath(library).source(WAY_BACK).compile();

        assertEquals(
                Set.of("app/StoreAsyncBlocking.java"), compilation.generated().keySet());
        assertStore(compilation);
    }

    @Test
    void wayBackWaitsForATypeOfAnotherProcessor() {
        Javac.Compilation compilation = javac("build")
                .processors(new RoundByRound("package gen; public class Dto { public Dto() {} }"))
                .source("""
                        package app;

                        @io.asyncfacade.BlockingFacade
                        interface Api {
                            java.util.concurrent.Future<gen.Dto> dto();
                        }
                        """)
                .compile();

        assertContains(compilation.clean("app/ApiBlocking.java"), "public Dto dto()");
    }

    @Test
    void typeMayMentionItsWayBackOnceThatIsThere() {
        Javac.Compilation compilation = javac("build").source("""
                        package app;

                        @io.asyncfacade.BlockingFacade
                        interface Api {
                            java.util.concurrent.Future<String> text();
                        }
                        """).source("""
                        package app;

                        @io.asyncfacade.AsyncFacade
                        interface Caller {
                            ApiBlocking api();
                        }
                        """).compile();

        assertContains(compilation.clean("app/CallerAsync.java"), "CompletableFuture<ApiBlocking> api()");
    }

    @Test
    void adapterThatNeverComesIsReportedByTheCompilerAlone() {
        Javac.Compilation compilation = Javac.in(out).source(WAY_BACK).compile();

        assertEquals(List.of("cannot find symbol symbol: class StoreAsync"), compilation.messages());
    }

    /** Without the warning that an adapter of an earlier build is on the class path, which it is here. */
    private Javac javac(String name) {
        return Javac.in(out.resolve(name)).options("-Xlint:all,-processing", "-Werror");
    }

    private static void assertStore(Javac.Compilation compilation) {
        String text = compilation.clean("app/StoreAsyncBlocking.java");
        assertContains(text, "public final class StoreAsyncBlocking implements Store {");
        assertContains(text, "public int size() throws IOException {");
        assertFalse(text.contains("gone"), text);
    }

    private static void assertContains(String text, String part) {
        assertTrue(text.contains(part), () -> "\"" + part + "\" is not in\n" + text);
    }
}
