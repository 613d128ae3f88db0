package io.asyncfacade.processor.compilers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.asyncfacade.AsyncFacade;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Users with a {@code module-info}: what their module does not see, adapters must not mention. */
class ModulesTest {
    private static final String CLIENT = """
            package app;

            @io.asyncfacade.AsyncFacade
            public interface Client {
                String fetch(int id);
            }
            """;

    private static final String HOLDER = """
            package app;

            @io.asyncfacade.AsyncFacade(of = java.sql.Savepoint.class)
            interface Jdbc {}
            """;

    @TempDir
    Path dir;

    /**
     * The text of the adapter. The class that ECJ compiles in a named module is not asserted: its command line puts
     * all generated sources into the unnamed module, whichever processor wrote them, and there they see no type of the
     * user's.
     */
    private static String adapter(Build build, Compiler compiler) {
        Build.Result result = build.run();
        return compiler == Compiler.JAVAC ? result.clean().only() : result.only();
    }

    private Build module(Compiler compiler, String... directives) {
        return Build.with(compiler, dir)
                .options(compiler == Compiler.JAVAC ? new String[] {"-Xlint:all"} : new String[0])
                .modulePath(Build.jarOf(AsyncFacade.class))
                .file("module-info.java", "module user {\n  " + String.join("\n  ", directives) + "\n}\n");
    }

    @ParameterizedTest
    @EnumSource
    void ownMarkerAloneWhereTheModuleDoesNotSeeTheStandardOne(Compiler compiler) {
        String adapter =
                adapter(module(compiler, "requires io.asyncfacade;").file("app/Client.java", CLIENT), compiler);

        assertTrue(adapter.contains("@AsyncFacadeGenerated\n"), adapter);
        assertFalse(adapter.contains("javax.annotation.processing.Generated"), adapter);
    }

    @ParameterizedTest
    @EnumSource
    void bothMarkersWhereTheModuleSeesThem(Compiler compiler) {
        String adapter = adapter(
                module(compiler, "requires io.asyncfacade;", "requires java.compiler;")
                        .file("app/Client.java", CLIENT),
                compiler);

        assertTrue(adapter.contains("@AsyncFacadeGenerated\n"), adapter);
        assertTrue(adapter.contains("import javax.annotation.processing.Generated;"), adapter);
    }

    @ParameterizedTest
    @EnumSource
    void typeOfAnotherModuleIsWrappedInThePackageOfTheHolder(Compiler compiler) {
        Build.Result result = module(compiler, "requires io.asyncfacade;", "requires java.sql;")
                .file("app/Jdbc.java", HOLDER)
                .run()
                .clean();

        assertEquals(
                List.of("app/SavepointAsync.java"),
                List.copyOf(result.generated().keySet()));
        assertTrue(Files.exists(result.classes().resolve("app/SavepointAsync.class")));
    }

    @ParameterizedTest
    @EnumSource
    void typeOfAModuleThatIsNotRequiredIsOneErrorWhereItIsNamed(Compiler compiler) {
        Build.Result result = module(compiler, "requires io.asyncfacade;")
                .file("app/Jdbc.java", HOLDER)
                .run();

        assertFalse(result.success());
        assertEquals(1, result.errors().size(), () -> result.diagnostics().toString());
        String error = result.errors().get(0);
        assertTrue(error.startsWith("Jdbc.java:3 ERROR "), error);
        assertTrue(error.contains("java.sql"), error);
    }

    @ParameterizedTest
    @EnumSource
    void wayBackRequiresNothingButTheRuntime(Compiler compiler) {
        String client = """
                package app;

                @io.asyncfacade.BlockingFacade
                public interface Client {
                    java.util.concurrent.CompletionStage<String> fetch(int id) throws java.io.IOException;
                }
                """;

        String hidden = adapter(module(compiler, "requires io.asyncfacade;").file("app/Client.java", client), compiler);
        String exported = adapter(
                module(compiler, "requires transitive io.asyncfacade;", "exports app;")
                        .file("app/Client.java", client),
                compiler);

        assertTrue(hidden.contains("public final class ClientBlocking {"), hidden);
        assertTrue(hidden.contains("public String fetch(int id) throws IOException {"), hidden);
        assertFalse(hidden.contains("javax.annotation.processing.Generated"), hidden);
        assertEquals(hidden, exported);
    }

    @ParameterizedTest
    @EnumSource
    void wayBackOfATypeOfAnotherModuleGoesToThePackageOfTheHolder(Compiler compiler) {
        Build.Result result = module(compiler, "requires io.asyncfacade;", "requires java.net.http;")
                .file("app/Http.java", """
                        package app;

                        @io.asyncfacade.BlockingFacade(of = java.net.http.WebSocket.Builder.class)
                        interface Http {}
                        """)
                .run()
                .clean();

        assertEquals(
                List.of("app/WebSocket_BuilderBlocking.java"),
                List.copyOf(result.generated().keySet()));
        assertTrue(Files.exists(result.classes().resolve("app/WebSocket_BuilderBlocking.class")));
    }

    @ParameterizedTest
    @EnumSource
    void exportedAdapterSuppressesWhatItShowsOfModulesThatReadersNeedNotSee(Compiler compiler) {
        String client = """
                package app;

                @io.asyncfacade.AsyncFacade
                @SuppressWarnings("exports")
                public interface Client {
                    java.sql.Savepoint save(int id);

                    void log(java.util.List<? super java.util.logging.Logger[]> loggers);

                    String name();
                }
                """;
        String transitive = "requires transitive io.asyncfacade;";

        String adapter = adapter(
                module(compiler, transitive, "requires java.sql;", "exports app;")
                        .file("app/Client.java", client),
                compiler);
        String marked = adapter(
                module(compiler, "requires io.asyncfacade;", "requires java.sql;", "exports app;")
                        .file("app/Client.java", client),
                compiler);
        String hidden =
                adapter(module(compiler, transitive, "requires java.sql;").file("app/Client.java", client), compiler);
        String shown = adapter(
                module(compiler, transitive, "requires transitive java.sql;", "exports app;")
                        .file("app/Client.java", client),
                compiler);

        assertEquals(2, adapter.split("exports", -1).length - 1, adapter);
        assertTrue(marked.contains("@SuppressWarnings(\"exports\")\npublic final class"), marked);
        assertFalse(hidden.contains("exports"), hidden);
        assertFalse(shown.contains("exports"), shown);
    }

    @Test
    void nullnessIsPassedOnInAModule() {
        String adapter = Build.with(Compiler.JAVAC, dir)
                .modulePath(Build.jarOf(AsyncFacade.class), Build.jarOf(NullMarked.class))
                .options("-Xlint:all,-processing")
                .file("module-info.java", "module user { requires io.asyncfacade; requires static org.jspecify; }")
                .file("app/package-info.java", "@org.jspecify.annotations.NullMarked\npackage app;\n")
                .file("app/Client.java", CLIENT.replace("String fetch", "void fetch"))
                .run()
                .clean()
                .only();

        assertTrue(adapter.contains("CompletableFuture<@Nullable Void> fetch(int id)"), adapter);
    }

    private Build modules(String lint) {
        return Build.with(Compiler.JAVAC, dir)
                .ofModules()
                .modulePath(Build.jarOf(AsyncFacade.class))
                .options("-Xlint:" + lint, "-Werror");
    }

    @Test
    void twoModulesWithAPackageOfOneNameAreToldApart() {
        Build build = modules("all");
        for (String module : List.of("one", "two")) {
            build.file(module + "/module-info.java", "module " + module + " { requires static io.asyncfacade; }")
                    .file(
                            module + "/app/Api.java",
                            "package app; @io.asyncfacade.AsyncFacade interface Api { int " + module + "(); }")
                    .file(
                            module + "/app/User.java",
                            "package app; class User { int use(ApiAsync api) { return api." + module
                                    + "().join(); } }");
        }

        assertEquals(
                Set.of("one/app/ApiAsync.java", "two/app/ApiAsync.java"),
                build.run().clean().generated().keySet());
    }

    /** In each module the name means the adapter there; that of the second module is deprecated. */
    @Test
    void adaptersThatAreNamedBeforeTheyExistAreThoseOfTheirOwnModule() {
        // In a later round, javac takes the adapter of the other module for one that is there.
        Build build = modules("all,-processing")
                .file("one/module-info.java", "module one { requires static io.asyncfacade; }")
                .file("one/app/Api.java", """
                        package app;

                        @io.asyncfacade.AsyncFacade
                        interface Api {
                            ApiAsync self();

                            void all(java.util.List<app.ApiAsync> others);
                        }
                        """)
                .file("two/module-info.java", "module two { requires static io.asyncfacade; }")
                .file("two/app/Api.java", """
                        package app;

                        @Deprecated
                        @io.asyncfacade.AsyncFacade
                        interface Api {
                            ApiAsync self();

                            void all(java.util.List<app.ApiAsync> others);
                        }
                        """)
                .file("two/app/Override.java", """
                        package app;

                        @io.asyncfacade.AsyncFacade(name = "Void")
                        interface Override {
                            int number();
                        }
                        """)
                .file("one/app/User.java", """
                        package app;

                        class User {
                            Void use(ApiAsync api) {
                                return api.all(java.util.List.of(api.self().join())).join();
                            }
                        }
                        """);

        assertEquals(
                Set.of("one/app/ApiAsync.java", "two/app/ApiAsync.java", "two/app/Void.java"),
                build.run().clean().generated().keySet());
    }
}
