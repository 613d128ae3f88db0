package io.asyncfacade.processor.compilers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Types that come in some round, or never, under every compiler: an adapter is complete, or an error says why not. */
class GeneratedTypesTest {
    private static final String PAGE = "package gen; public class Page<T> { public T first; }";
    private static final String USERS = """
            package app;

            class Users extends Thread {
                ApiAsync field;

                Users(ApiAsync api) {
                    this.field = api;
                }

                ApiAsync method(java.util.List<? extends ApiAsync> list) {
                    ApiAsync local = list.get(0);
                    return local;
                }

                @Override
                public void run() {
                    field.fine().thenAccept(text -> System.out.println(text));
                }

                record Pair(ApiAsync one, ApiAsync[] two) {}
            }
            """;

    @TempDir
    Path dir;

    @ParameterizedTest
    @EnumSource
    void chainOfThreeGeneratorsIsWaitedFor(Compiler compiler) {
        generate("1/gen/One.java", "package gen; public interface One { Two two(); }");
        generate("Two/gen/Three.java", "package gen; public interface Three { Page<String> page(); }");
        generate("One/gen/Two.java", "package gen; public interface Two extends Three {}");
        generate("Three/gen/Page.java", PAGE);

        String adapter = adapter(compiler, """
                gen.One one(java.util.List<gen.Two> two);

                <T extends Page<String>> Page<? super T>[] page();

                java.util.concurrent.CompletionStage<gen.Three> stage();
                """);

        assertContains(adapter, "CompletableFuture<One> one(List<Two> two)");
        assertContains(adapter, "<T extends Page<String>> CompletableFuture<Page<? super T>[]> page()");
        assertContains(adapter, "CompletableFuture<Three> stage()");
    }

    @ParameterizedTest
    @EnumSource
    void generatorThatStartsInTheSecondRoundIsWaitedFor(Compiler compiler) {
        generate("2/gen/Page.java", PAGE);

        assertContains(adapter(compiler, "Page<String> page();"), "CompletableFuture<Page<String>> page()");
    }

    @ParameterizedTest
    @EnumSource
    void generatorThatWaitsForAnotherAdapterIsWaitedFor(Compiler compiler) {
        generate("OtherAsync/gen/Page.java", PAGE);

        String adapter = adapter(
                compiler, """
                Page<OtherAsync> page();

                @io.asyncfacade.AsyncFacade interface Unrelated { void run(); }
                """, "package app;\n@io.asyncfacade.AsyncFacade\ninterface Other { ApiAsync api(); }");

        assertContains(adapter, "CompletableFuture<Page<OtherAsync>> page()");
    }

    @ParameterizedTest
    @EnumSource
    void noFileIsLeftOfTheRoundsThatWereAskedFor(Compiler compiler) throws IOException {
        generate("2/gen/Page.java", PAGE);
        Build.Result result = build(compiler, "Page<String> page();").run().clean();

        assertEquals(
                List.of("app/ApiAsync.java", "gen/Page.java"),
                List.copyOf(result.generated().keySet()));
        try (Stream<Path> classes = Files.walk(result.classes())) {
            assertEquals(
                    List.of("Api.class", "ApiAsync.class", "Page.class"),
                    classes.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString())
                            .sorted()
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void typeThatNeverComesIsOneErrorForAllUsers(Compiler compiler) {
        generate("1/gen/Page.java", PAGE);
        Build.Result result = build(compiler, "Page<String> page(); Pgae<String> misspelled(); String fine();", USERS)
                .run();

        assertEquals(1, result.diagnostics().size(), () -> result.diagnostics().toString());
        String error = result.diagnostics().get(0);
        assertTrue(error.startsWith("Api.java:7 ERROR ") && error.contains("Pgae"), error);
        String adapter = result.generated().get("app/ApiAsync.java");
        assertContains(adapter, "CompletableFuture<Page<String>> page()");
        assertContains(adapter, "fine()");
    }

    @ParameterizedTest
    @EnumSource
    void typeThatComesWhenTheAdapterIsWrittenIsAnErrorOfOurs(Compiler compiler) {
        generate("ApiAsync/gen/Page.java", PAGE);
        Build.Result result = build(compiler, "void page(Page<String> page); String fine(); Page[] two();")
                .run();

        assertEquals(List.of("Api.java:5 ERROR " + tooLate("page, two")), result.errors());
    }

    @ParameterizedTest
    @EnumSource
    void superInterfaceThatComesWhenTheAdapterIsWrittenIsAnErrorOfOurs(Compiler compiler) {
        generate("ApiAsync/gen/Base.java", "package gen; public interface Base { void inherited(); }");
        Build build = build(compiler, "String fine();");
        build.file("app/Api.java", """
                package app;

                @io.asyncfacade.AsyncFacade
                interface Api extends gen.Base {
                    void fine();
                }
                """);

        assertEquals(
                List.of("Api.java:3 ERROR " + tooLate("inherited")), build.run().errors());
    }

    /** The Eclipse compiler hides such a method, and does not find its type when it is there; so it says itself. */
    @ParameterizedTest
    @EnumSource
    void methodThatACompilerHidesIsNotLostInSilence(Compiler compiler) {
        generate("1/app/Page.java", PAGE.replace("gen", "app"));
        generate("1/gen/Any.java", "package gen; public class Any {}");
        Build.Result result =
                build(compiler, "app.Page<String> page(); String fine();").run();

        if (compiler == Compiler.JAVAC) {
            assertContains(result.clean().generated().get("app/ApiAsync.java"), "page()");
        } else {
            assertEquals(List.of("Api.java:7 ERROR app.Page cannot be resolved to a type"), result.errors());
        }
    }

    /** Only javac from 25 on tells the name of a missing class that has type arguments; Eclipse's compiler always. */
    @ParameterizedTest
    @EnumSource
    void genericAdaptersThatNameEachOtherAreCompleteOrAnError(Compiler compiler) {
        Build build = Build.with(compiler, dir.resolve("build")).source("""
                package app;
                @io.asyncfacade.AsyncFacade
                interface Api<T> { OtherAsync<T> other(ApiAsync<String> own); void fine(); }
                """).source("""
                package app;
                @io.asyncfacade.AsyncFacade
                interface Other<T> { java.util.List<ApiAsync<T>> api(); }
                """);
        Build.Result result = build.run();

        if (compiler == Compiler.JAVAC && Runtime.version().feature() < 25) {
            assertEquals(
                    List.of(
                            "Api.java:2 ERROR " + tooLate("other"),
                            "Other.java:2 ERROR " + tooLate("api").replace("ApiAsync", "OtherAsync")),
                    result.errors().stream().sorted().toList());
        } else {
            result.clean();
            assertContains(
                    result.generated().get("app/ApiAsync.java"),
                    "CompletableFuture<OtherAsync<T>> other(ApiAsync<String> own)");
            assertContains(result.generated().get("app/OtherAsync.java"), "CompletableFuture<List<ApiAsync<T>>> api()");
        }
    }

    @ParameterizedTest
    @EnumSource
    void adaptersThatNameEachOtherInTypeArgumentsOfSuperInterfaces(Compiler compiler) {
        Build.Result result = Build.with(compiler, dir.resolve("build"))
                .source("package app;\n@io.asyncfacade.AsyncFacade\ninterface Api extends Base<OtherAsync> {}")
                .source("package app;\n@io.asyncfacade.AsyncFacade\ninterface Other extends Base<ApiAsync> {}")
                .source("package app;\ninterface Base<T> { T get(java.util.List<? extends T> list); }")
                .run()
                .clean();

        assertContains(
                result.generated().get("app/ApiAsync.java"),
                "CompletableFuture<OtherAsync> get(List<? extends OtherAsync> list)");
    }

    /** A simple name that two packages plan may be imported from either. */
    @ParameterizedTest
    @EnumSource
    void adapterOfAnotherPackageIsNotTakenForOneOfTheSameName(Compiler compiler) {
        String other = "package %s;\n@io.asyncfacade.AsyncFacade\npublic interface Same { void run(); }";
        Build.Result result = Build.with(compiler, dir.resolve("build"))
                .source(other.formatted("app"))
                .source(other.formatted("lib"))
                .source("package app;\nimport lib.SameAsync;\n"
                        + "@io.asyncfacade.AsyncFacade\ninterface Api { SameAsync same(); }")
                .run()
                .clean();

        assertContains(result.generated().get("app/ApiAsync.java"), "import lib.SameAsync;");
    }

    private static String tooLate(String methods) {
        return "AF016: An adapter must have all methods of its type: app.ApiAsync was written without " + methods
                + ", whose types were not there yet after two rounds that brought nothing new. Say @AsyncFacade.Skip to"
                + " leave them out, or put what generates these types into a module of its own.";
    }

    private void generate(String path, String text) {
        try {
            Path file = dir.resolve("generator").resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String adapter(Compiler compiler, String methods, String... more) {
        return build(compiler, methods, more).run().clean().generated().get("app/ApiAsync.java");
    }

    private Build build(Compiler compiler, String methods, String... more) {
        Build build = Build.with(compiler, dir.resolve("build"))
                .processorInFront(new Generator())
                .options("-Agenerator=" + dir.resolve("generator"))
                .file("app/Api.java", """
                        package app;

                        import gen.*;

                        @io.asyncfacade.AsyncFacade
                        interface Api {
                            %s
                        }
                        """.formatted(methods));
        for (String source : more) {
            build.source(source);
        }
        return build;
    }

    private static void assertContains(String text, String part) {
        assertTrue(text.contains(part), () -> "\"" + part + "\" is not in\n" + text);
    }
}
