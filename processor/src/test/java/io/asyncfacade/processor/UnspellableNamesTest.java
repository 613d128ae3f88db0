package io.asyncfacade.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Class files of other languages, in which a name may be what Java has no spelling for. */
class UnspellableNamesTest {
    private static final int INTERFACE = Opcodes.ACC_PUBLIC | Opcodes.ACC_ABSTRACT | Opcodes.ACC_INTERFACE;
    private static final int METHOD = Opcodes.ACC_PUBLIC | Opcodes.ACC_ABSTRACT;

    @TempDir
    Path out;

    @Test
    void parametersGetOtherNamesAndMethodsAreLeftOut() throws IOException {
        ClassWriter api = new ClassWriter(0);
        api.visit(Opcodes.V17, INTERFACE, "lib/Api", null, "java/lang/Object", null);
        MethodVisitor method = api.visitMethod(METHOD, "call", "(ILjava/lang/String;JZII)V", null, null);
        for (String name : List.of("new", "_", "1a", "a", "a", "arg7")) {
            method.visitParameter(name, 0);
        }
        method.visitEnd();
        api.visitMethod(METHOD, "a-b", "(I)V", null, null).visitEnd();
        api.visitMethod(METHOD, "two words", "()V", null, null).visitEnd();
        api.visitMethod(METHOD, "class", "()V", null, null).visitEnd();
        api.visitMethod(METHOD | Opcodes.ACC_SYNTHETIC, "hidden", "()V", null, null)
                .visitEnd();
        api.visitEnd();
        Path library = Files.createDirectories(out.resolve("library"));
        Files.createDirectories(library.resolve("lib"));
        Files.write(library.resolve("lib/Api.class"), api.toByteArray());

        Javac.Compilation compilation = compile(library, "");

        assertEquals(
                List.of(warning("a-b(int)"), warning("class()"), warning("two words()")),
                compilation.messages().stream().sorted().toList());
        assertTrue(compilation.succeeded());
        String adapter = compilation.generated().get("app/ApiAsync.java");
        assertTrue(
                adapter.replaceAll("\\s+", " ")
                        .contains("call(int number, String string, long number2, boolean a,"
                                + " int number3, int number4)"),
                adapter);
        assertTrue(!adapter.contains("hidden"), adapter);

        assertEquals(List.of(), compile(library, "@SuppressWarnings(\"AF103\")").messages());
        assertEquals(
                List.of("AF032: What stops a call is a public method of the same object that needs no arguments:"
                        + " class() of lib.Api has a name that Java cannot write, which app.Holder names. Write the"
                        + " name of such a method: @AsyncFacade.CancelWith(\"cancel\")."),
                compile(library, "@SuppressWarnings(\"AF103\") @io.asyncfacade.AsyncFacade.CancelWith(\"class\")")
                        .messages());
    }

    private Javac.Compilation compile(Path library, String annotation) throws IOException {
        return Javac.in(Files.createTempDirectory(out, "run"))
                .classPath(library)
                .options("-Xlint:all")
                .source("package app;\n@io.asyncfacade.AsyncFacade(of = lib.Api.class)\n" + annotation
                        + "\ninterface Holder {}\n")
                .compile();
    }

    private static String warning(String method) {
        return "AF103: The adapter of lib.Api lacks " + method + ": Java cannot write a method of this name. Give the"
                + " method a Java name (in Kotlin with @JvmName). Silence: @SuppressWarnings(\"AF103\").";
    }
}
