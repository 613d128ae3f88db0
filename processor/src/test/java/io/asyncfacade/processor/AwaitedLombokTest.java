package io.asyncfacade.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where annotations stand that look like those of Lombok, an adapter waits for more rounds: methods may come. */
class AwaitedLombokTest {
    private static final String LOMBOK = "package lombok; public class Lombok {}";

    @TempDir
    Path out;

    /** Whether the adapter of {@code app.Client} waited for another round before it was written. */
    private boolean waits(String client, Path... classPath) {
        List<String> files = new ArrayList<>();
        Javac javac = Javac.in(out.resolve("app"))
                .classPath(library(LOMBOK))
                .classPath(classPath)
                .processors(new ProxiedProcessor((method, arguments) -> {
                    if (method.getName().equals("createSourceFile")) {
                        files.add(arguments[0].toString());
                    }
                }))
                .source("package app;\n@io.asyncfacade.AsyncFacade\n" + client);

        Javac.Compilation compilation = javac.compileWithoutOurs();

        assertTrue(compilation.succeeded(), () -> compilation.messages().toString());
        assertEquals("app.ClientAsync", files.get(files.size() - 1));
        return files.size() > 1;
    }

    /** Class files of annotations, and of what is given. */
    private Path library(String... sources) {
        Javac javac = Javac.in(out.resolve("library" + sources[0].hashCode()));
        for (String annotation : List.of(
                "package lombok; public @interface Getter {}",
                "package lombok; public @interface Builder { @interface Default {} }",
                "package lombok.experimental; public @interface Delegate {}",
                "package lombokish; public @interface Setter {}")) {
            javac.source(annotation);
        }
        for (String source : sources) {
            javac.source(source);
        }
        Javac.Compilation compilation = javac.compileWithoutOurs();
        assertTrue(compilation.succeeded(), () -> compilation.messages().toString());
        return compilation.classes();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@lombok.Getter class Client { public void call() {} }",
                "class Client { @lombok.Getter int field; public void call() {} }",
                "class Client { @lombok.experimental.Delegate public void call() {} }",
                "class Client { @lombok.Builder.Default int field; public void call() {} }",
                "class Client extends Parent { public void call() {} } @lombok.Getter class Parent {}"
            })
    void theTypeThatIsMarked(String client) {
        assertTrue(waits(client));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class Client { public void call() {} }",
                "@Deprecated class Client { public void call() {} }",
                "@lombokish.Setter class Client { @lombokish.Setter int field; public void call() {} }",
                "class Client { public void call() { @lombok.Getter class Local {} } }"
            })
    void noOther(String client) {
        assertEquals(false, waits(client));
    }

    @Test
    void noClassFileSinceThatIsFinished() {
        Path parent = library("package lib; @lombok.Getter public class Parent {}", LOMBOK);

        assertEquals(false, waits("class Client extends lib.Parent { public void call() {} }", parent));
    }

    @Test
    void nothingWhereThereIsNoLombok() {
        List<String> files = new ArrayList<>();
        Javac.in(out)
                .classPath(library("package lib; public class Other {}"))
                .processors(new ProxiedProcessor((method, arguments) -> {
                    if (method.getName().equals("createSourceFile")) {
                        files.add(arguments[0].toString());
                    }
                }))
                .source("package app; @io.asyncfacade.AsyncFacade @lombok.Getter class Client { public void a() {} }")
                .compileWithoutOurs();

        assertEquals(List.of("app.ClientAsync"), files);
    }

    /** The adapter that is written at once is asked for in each round, and is no reason for the next. */
    @Test
    void theOtherAdapterOfTheHolderDoesNotWait() {
        List<String> files = new ArrayList<>();
        Javac.Compilation compilation = Javac.in(out)
                .classPath(library(LOMBOK))
                .options("-Xlint:all,-processing", "-Werror")
                .processors(new ProxiedProcessor((method, arguments) -> {
                    if (method.getName().equals("createSourceFile")) {
                        files.add(arguments[0].toString());
                    }
                }))
                .source("package app; @lombok.Getter class Client { public void call() {} }")
                .source("package app; @io.asyncfacade.AsyncFacade(of = {Runnable.class, Client.class}) class Holder {}")
                .compileWithoutOurs();

        assertEquals(List.of(), compilation.messages());
        assertEquals(
                List.of("app.RunnableAsync", "app.HolderAwaitsTypes1", "app.HolderAwaitsTypes2", "app.ClientAsync"),
                files);
    }

    @ParameterizedTest
    @CsvSource({"app, 'package app;\n\n'", "'', ''"})
    void theFileThatAsksForARoundSaysSoAndIsDeletedInTheEnd(String packageName, String start) {
        Path asking = out.resolve("generated").resolve(packageName).resolve("ClientAwaitsTypes1.java");
        List<String> said = new ArrayList<>();
        Javac.Compilation compilation = Javac.in(out)
                .classPath(library(LOMBOK))
                .processors(new ProxiedProcessor((method, arguments) -> {
                    if (method.getName().equals("createSourceFile")
                            && arguments[0].toString().endsWith("ClientAsync")) {
                        said.add(Javac.read(asking));
                    }
                }))
                .source(start + "@io.asyncfacade.AsyncFacade @lombok.Getter class Client { public void call() {} }")
                .compileWithoutOurs();

        String comment = "// Empty: makes the compiler run the processors once more, since an adapter awaits types.\n";
        assertEquals(List.of(start + comment), said);
        assertEquals(
                1, compilation.generated().size(), () -> compilation.generated().toString());
    }
}
