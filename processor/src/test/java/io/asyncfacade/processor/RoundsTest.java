package io.asyncfacade.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Types that other processors make in the same build, in whatever round. */
class RoundsTest {
    private static final String DTO = "package gen; public class Dto { public Dto() {} }";
    private static final String DTO_EX =
            "package gen; public class DtoEx extends Exception { private static final long serialVersionUID = 1; }";

    @TempDir
    Path out;

    @Test
    void adapterWaitsForATypeWhereverASignatureMentionsIt() {
        Javac.Compilation compilation = compile(new RoundByRound(DTO, DTO_EX), """
                package app;

                import gen.Dto;
                import gen.DtoEx;
                import java.util.List;
                import java.util.Map;

                @io.asyncfacade.AsyncFacade
                interface Api<D extends Dto> {
                    List<Dto> argument(Map<String, ? super Dto[]> map);

                    <T extends Dto> T bound();

                    void thrown() throws DtoEx;

                    @io.asyncfacade.AsyncFacade.Sync
                    void sync() throws DtoEx;

                    Dto overload(Dto dto);

                    Dto overload(String dto);

                    int varargs(Dto... dtos);
                }
                """);

        String adapter = compilation.clean("app/ApiAsync.java");
        assertContains(adapter, "class ApiAsync<D extends Dto>");
        assertContains(adapter, "CompletableFuture<List<Dto>> argument(Map<String, ? super Dto[]> map)");
        assertContains(adapter, "<T extends Dto> CompletableFuture<T> bound()");
        assertContains(adapter, "CompletableFuture<Void> thrown()");
        assertContains(adapter, "void sync() throws DtoEx");
        assertContains(adapter, "CompletableFuture<Dto> overload(Dto dto)");
        assertContains(adapter, "CompletableFuture<Dto> overload(String dto)");
        assertContains(adapter, "varargs(Dto... dtos)");
    }

    @Test
    void adapterWaitsThreeRounds() {
        Javac.Compilation compilation = compile(
                new RoundByRound(
                        "package gen; public interface One { Two two(); }",
                        "package gen; public interface Two { Three three(); }",
                        "package gen; public interface Three {}"),
                """
                package app;

                @io.asyncfacade.AsyncFacade
                interface Api {
                    gen.One one();

                    gen.Two two();

                    gen.Three three();
                }
                """);

        assertContains(compilation.clean("app/ApiAsync.java"), "CompletableFuture<Three> three()");
    }

    @Test
    void adapterWaitsForASuperInterfaceAndItsMethods() {
        Javac.Compilation compilation = compile(
                new RoundByRound("package gen; public interface Base<T> extends Later { T base(); }", """
                        package gen; public interface Later { void later(); }
                        """), """
                package app;

                @io.asyncfacade.AsyncFacade
                interface Api extends gen.Base<String> {
                    void own();
                }
                """);

        String adapter = compilation.clean("app/ApiAsync.java");
        assertContains(adapter, "CompletableFuture<String> base()");
        assertContains(adapter, "CompletableFuture<Void> later()");
    }

    @Test
    void adapterWaitsForAnAnnotationOfATypeArgument() {
        Javac.Compilation compilation = compile(new RoundByRound("""
                package gen;
                @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE)
                public @interface Mark {}
                """), """
                package app;

                import gen.Mark;

                @io.asyncfacade.AsyncFacade
                interface Api {
                    java.util.List<@Mark String> marked();
                }
                """);

        assertContains(compilation.clean("app/ApiAsync.java"), "CompletableFuture<List<@Mark String>> marked()");
    }

    @Test
    void holderWaitsForATypeThatItNames() {
        Javac.Compilation compilation =
                compile(new RoundByRound("package gen; public interface Api { void run(); }"), """
                package app;

                @io.asyncfacade.AsyncFacade(of = {gen.Api.class, Runnable.class})
                interface Holder {
                    @io.asyncfacade.AsyncFacade.Sync
                    void run();
                }
                """);

        assertContains(compilation.clean("app/ApiAsync.java"), "public void run()");
        assertContains(compilation.clean("app/RunnableAsync.java"), "public void run()");
    }

    @Test
    void packageWaitsForATypeThatItNames() {
        Javac.Compilation compilation = compile(
                new RoundByRound("package gen; public interface Api { void go(); }"),
                "@io.asyncfacade.AsyncFacade(of = gen.Api.class)\npackage app;\n");

        assertContains(compilation.clean("app/ApiAsync.java"), "CompletableFuture<Void> go()");
    }

    @Test
    void packageOfAModuleWaitsForATypeThatItNames() {
        Javac.Compilation compilation = Javac.in(out)
                .options("-p", Jars.RUNTIME.toString())
                .processors(new RoundByRound("package gen; public interface Api { void go(); }"))
                .source("module user { requires io.asyncfacade; }")
                .source("@io.asyncfacade.AsyncFacade(of = gen.Api.class)\npackage app;\n")
                .compile();

        assertContains(compilation.clean("app/ApiAsync.java"), "CompletableFuture<Void> go()");
    }

    @Test
    void generatedInterfaceIsWrappedToo() {
        Javac.Compilation compilation = compile(
                new RoundByRound("package gen; @io.asyncfacade.AsyncFacade public interface Api { void run(); }"),
                "package app; class Start {}");

        assertContains(compilation.clean("gen/ApiAsync.java"), "CompletableFuture<Void> run()");
    }

    @Test
    void adapterWaitsForAnotherAdapter() {
        Javac.Compilation compilation = compile(new RoundByRound(), """
                package app;

                import io.asyncfacade.AsyncFacade;

                @AsyncFacade
                interface Api {
                    java.util.List<Api_NestedAsync> nested();

                    @AsyncFacade
                    interface Nested {
                        void run();
                    }
                }
                """);

        assertContains(compilation.clean("app/ApiAsync.java"), "CompletableFuture<List<Api_NestedAsync>> nested()");
    }

    @Test
    void typeThatNeverComesIsReportedByTheCompilerAlone() {
        Javac.Compilation compilation =
                Javac.in(out).processors(new RoundByRound(DTO)).source("""
                package app;

                @io.asyncfacade.AsyncFacade
                interface Api {
                    gen.Dto there();

                    gen.Never never();

                    String fine();
                }
                """).compile();

        assertEquals(List.of("cannot find symbol symbol: class Never location: package gen"), compilation.messages());
        String adapter = compilation.generated().get("app/ApiAsync.java");
        assertContains(adapter, "there()");
        assertContains(adapter, "fine()");
        assertFalse(adapter.contains("never()"), adapter);
    }

    /** An error makes the next round the last one, in which no processor may write anything that is processed. */
    @Test
    void anErrorIsReportedWhenNoAdapterWaitsAnyMore() {
        Javac.Compilation compilation = Javac.in(out)
                .processors(new RoundByRound("package gen; public interface One { Two two(); }", """
                        package gen; public interface Two extends One {}
                        """))
                .source("""
                package app;

                @io.asyncfacade.AsyncFacade
                interface Api extends gen.Two {
                    @io.asyncfacade.AsyncFacade
                    interface Wrong {
                        @io.asyncfacade.AsyncFacade.CancelWith("gone")
                        int call();
                    }
                }
                """)
                .compile();

        assertEquals(
                1, compilation.messages().size(), () -> compilation.messages().toString());
        assertContains(compilation.messages().get(0), "AF032");
        assertContains(compilation.generated().get("app/ApiAsync.java"), "CompletableFuture<Two> two()");
    }

    private Javac.Compilation compile(RoundByRound other, String source) {
        return Javac.in(out)
                .options("-Xlint:all", "-Werror")
                .processors(other)
                .source(source)
                .compile();
    }

    private static void assertContains(String text, String part) {
        assertTrue(text.contains(part), () -> "\"" + part + "\" is not in\n" + text);
    }
}
