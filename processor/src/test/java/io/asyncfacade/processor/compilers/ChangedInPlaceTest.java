package io.asyncfacade.processor.compilers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.asyncfacade.AsyncFacade;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A processor that changes classes in place, and says so nowhere. Javac shows it to others one round later, when the
 * adapter has been written: what is lost is reported.
 */
class ChangedInPlaceTest {
    private static final String OURS = "io.asyncfacade.processor.AsyncFacadeProcessor";

    @TempDir
    Path dir;

    private String compile(String... processors) throws Exception {
        ForkedJavac javac = new ForkedJavac(dir)
                .options("-cp", Build.jarOf(AsyncFacade.class).toString(), "-XDrawDiagnostics")
                .options("-processorpath", ForkedJavac.everything(), "-processor", String.join(",", processors))
                .source("app/Template.java", "package app; class Template { public int added() { return 1; } }")
                .source("app/Client.java", """
                        package app;

                        @io.asyncfacade.AsyncFacade
                        @Deprecated
                        class Client {
                            public int own() {
                                return 1;
                            }
                        }
                        """)
                .source("app/Child.java", """
                        package app;

                        @io.asyncfacade.AsyncFacade
                        class Child extends Client {}
                        """)
                .source("app/Other.java", """
                        package app;

                        @io.asyncfacade.AsyncFacade(of = {Runnable.class, Client.class}, name = "Other*")
                        interface Other {}
                        """);
        for (String opened : List.of("code", "tree", "util")) {
            javac.options("-J--add-opens=jdk.compiler/com.sun.tools.javac." + opened + "=ALL-UNNAMED");
        }
        return javac.run();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsAddedToTheSourceIsAnErrorAtEachAdapter(boolean isBehindOurs) throws Exception {
        String other = AddsMethodInPlace.class.getName();

        String said = isBehindOurs ? compile(OURS, other) : compile(other, OURS);

        String rule = "compiler.err.proc.messager: AF021: An adapter must have all methods of its type: ";
        String rest = " was written without added, which another processor added to the type afterwards."
                + " Put that processor before AsyncFacade, on the processor path or in -processor;"
                + " if it is there, put what it changes into a module of its own.";
        assertEquals(
                List.of(
                        "Client.java:3:1: " + rule + "app.ClientAsync" + rest,
                        "Child.java:3:1: " + rule + "app.ChildAsync" + rest,
                        "Other.java:3:57: " + rule + "app.OtherClient" + rest,
                        "3 errors",
                        "",
                        "exit 1"),
                said.lines().toList());
    }
}
