package io.asyncfacade.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class file has 65,535 constants at most, so an adapter has a most of methods. */
class HugeTypesTest {

    @TempDir
    Path out;

    @Test
    void fiveThousandMethodsCompile() {
        assertEquals(List.of(), compile(5_000));
    }

    @Test
    void eightThousandMethodsAreTooManyInOneMessage() {
        assertEquals(
                List.of("AF013: A class file holds an adapter of at most 5800 methods: app.Huge has 8000. Wrap smaller"
                        + " interfaces that it extends, or leave methods out with @AsyncFacade.Skip."),
                compile(8_000));
    }

    private List<String> compile(int methods) {
        StringBuilder source =
                new StringBuilder("package app;\n@io.asyncfacade.AsyncFacade\npublic interface Huge {\n");
        for (int i = 0; i < methods; i++) {
            source.append("    String method").append(i).append("(int number);\n");
        }
        return Javac.in(out)
                .options("-Xlint:all")
                .source(source.append("}\n").toString())
                .compile()
                .messages();
    }
}
