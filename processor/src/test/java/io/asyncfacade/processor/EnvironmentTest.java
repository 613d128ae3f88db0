package io.asyncfacade.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What our processor asks of its environment, and what it does when the environment fails. */
class EnvironmentTest {

    @TempDir
    Path out;

    @ParameterizedTest
    @ValueSource(strings = {"nested-adapters", "nullness-of-a-marked-scope", "inaccessible-results-are-widened"})
    void interfacesOfTheEnvironmentAreEnough(String golden) {
        Javac.Compilation compilation = compile(golden, new ProxiedProcessor((method, arguments) -> {}));

        assertEquals(List.of(), compilation.messages());
        assertEquals(GoldenCase.of(golden).expected(), compilation.generated());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nested-adapters", "nested-types", "holder-is-a-package"})
    void everyFileHasItsHolderAsTheOnlyOriginatingElement(String golden) {
        Map<String, String> holders = new TreeMap<>();
        List<String> others = new ArrayList<>();
        compile(golden, new ProxiedProcessor((method, arguments) -> {
            if (method.getName().equals("createSourceFile")) {
                Element[] originating = (Element[]) arguments[1];
                assertEquals(1, originating.length);
                holders.put(arguments[0].toString(), originating[0].toString());
            } else if (method.getName().startsWith("create")) {
                others.add(method.getName());
            }
        }));

        assertEquals(
                switch (golden) {
                    case "nested-adapters" ->
                        Map.of(
                                "app.ConnectionAsync", "app.Db",
                                "app.PreparedStatementAsync", "app.Db",
                                "app.ResultSetAsync", "app.Db",
                                "app.RowsAsync", "app.Db");
                    case "nested-types" ->
                        Map.of(
                                "app.Other_InnerAsync", "app.Other.Inner",
                                "app.Outer_Deep_MostAsync", "app.Outer.Deep.Most",
                                "app.Outer_InnerAsync", "app.Outer.Inner");
                    default -> Map.of("app.SlowApi", "app", "app.SlowApi_Nested", "app");
                },
                holders);
        assertEquals(List.of(), others);
    }

    @ParameterizedTest
    @ValueSource(classes = {IllegalStateException.class, StackOverflowError.class})
    void bugOfOursIsOneMessageAtTheHolder(Class<? extends Throwable> bug) {
        Javac.Compilation compilation = compile("plain-interface", new ProxiedProcessor((method, arguments) -> {
            if (method.getName().equals("isBridge")) {
                throw bug.getConstructor(String.class).newInstance("injected");
            }
        }));

        assertEquals(
                1,
                compilation.diagnostics().size(),
                () -> compilation.messages().toString());
        Diagnostic<? extends JavaFileObject> diagnostic =
                compilation.diagnostics().get(0);
        String message = diagnostic.getMessage(Locale.ENGLISH);
        String start = "AF014: This is a bug in AsyncFacade: it failed on app.CommentClient with " + bug.getName()
                + ": injected at io.asyncfacade.processor.";
        assertTrue(message.startsWith(start), message);
        assertTrue(message.contains("Please report it"), message);
        assertEquals(Diagnostic.Kind.ERROR, diagnostic.getKind());
        assertTrue(diagnostic.getSource().getName().endsWith("CommentClient.java"));
        assertEquals(8, diagnostic.getLineNumber());
        assertFalse(compilation.succeeded());
        assertEquals("", compilation.said());
    }

    @Test
    void bugOfOursInWritingIsOneMessageToo() {
        Javac.Compilation compilation = compile("plain-interface", new ProxiedProcessor((method, arguments) -> {
            if (method.getName().equals("createSourceFile")) {
                throw new IllegalStateException("injected");
            }
        }));

        assertEquals(
                1, compilation.messages().size(), () -> compilation.messages().toString());
        String start = "AF014: This is a bug in AsyncFacade: it failed on app.CommentClient with"
                + " java.lang.IllegalStateException: injected at io.asyncfacade.processor.";
        assertTrue(
                compilation.messages().get(0).startsWith(start),
                compilation.messages().get(0));
        assertEquals(8, compilation.diagnostics().get(0).getLineNumber());
        assertEquals("", compilation.said());
    }

    @Test
    void fileThatCannotBeWrittenIsOneMessageAtTheAnnotation() {
        Javac.Compilation compilation = compile("plain-interface", new ProxiedProcessor((method, arguments) -> {
            if (method.getName().equals("createSourceFile")) {
                throw new IOException("No space left on device");
            }
        }));

        assertEquals(
                List.of("AF015: The adapter app.CommentClientAsync could not be written: No space left on device. Check"
                        + " that the directory of generated sources is writable."),
                compilation.messages());
        assertEquals(7, compilation.diagnostics().get(0).getLineNumber());
    }

    @Test
    void generatedSourceAmongTheInputsIsTheCause() {
        Javac.Compilation first = GoldenCase.of("plain-interface").javac(out).compile();
        Javac.Compilation second = GoldenCase.of("plain-interface")
                .javac(out.resolve("again"))
                .source(first.generated().get("app/CommentClientAsync.java"))
                .compile();

        assertEquals(
                List.of(
                        "Attempt to create a file for type 'app.CommentClientAsync' multiple times",
                        "AF015: The adapter app.CommentClientAsync could not be written: its source is among the"
                                + " files that are compiled, or another processor has made it. Leave the directory of"
                                + " generated sources out of the inputs, or write another name:"
                                + " @AsyncFacade(name = \"...\")."),
                second.messages());
    }

    private Javac.Compilation compile(String golden, ProxiedProcessor ours) {
        return GoldenCase.of(golden).javac(out).processors(ours).compileWithoutOurs();
    }
}
