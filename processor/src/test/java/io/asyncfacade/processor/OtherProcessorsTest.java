package io.asyncfacade.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.immutables.processor.ProxyProcessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mapstruct.ap.MappingProcessor;

/** Processors that users have beside ours, in front of it and behind it. */
class OtherProcessorsTest {
    private static final String USER = """
            package app;

            @org.immutables.value.Value.Immutable
            public interface User {
                String name();

                int age();
            }
            """;
    private static final String MAPPER = """
            package app;

            @org.mapstruct.Mapper
            @io.asyncfacade.AsyncFacade
            public interface UserMapper {
                Row toRow(ImmutableUser user);

                class Row {
                    private String name;

                    Row() {}

                    public String getName() {
                        return name;
                    }

                    public void setName(String name) {
                        this.name = name;
                    }
                }
            }
            """;
    private static final String DIRECTORY = """
            package app;

            @io.asyncfacade.AsyncFacade
            public interface Directory {
                ImmutableUser find(java.util.List<? extends ImmutableUser.Builder> builders);
            }
            """;

    @TempDir
    Path out;

    @Test
    void immutablesAndMapStructInFrontOfOurs() {
        assertAllGenerated(
                javac().processors(new ProxyProcessor(), new MappingProcessor()).compile());
    }

    @Test
    void immutablesAndMapStructBehindOurs() {
        assertAllGenerated(javac().processors(new AsyncFacadeProcessor(), new MappingProcessor(), new ProxyProcessor())
                .compileWithoutOurs());
    }

    private Javac javac() {
        return Javac.in(out)
                .classPath(Jars.IMMUTABLES, Jars.MAPSTRUCT)
                .options("-Xlint:all,-processing", "-Amapstruct.suppressGeneratorTimestamp=true")
                .source(USER)
                .source(MAPPER)
                .source(DIRECTORY);
    }

    private static void assertAllGenerated(Javac.Compilation compilation) {
        List<String> errors = compilation.diagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == javax.tools.Diagnostic.Kind.ERROR)
                .map(Javac.Compilation::message)
                .toList();
        Map<String, String> generated = compilation.generated();

        assertEquals(List.of(), errors);
        assertEquals(
                Set.of(
                        "app/DirectoryAsync.java",
                        "app/ImmutableUser.java",
                        "app/UserMapperAsync.java",
                        "app/UserMapperImpl.java"),
                generated.keySet());
        assertTrue(generated.get("app/DirectoryAsync.java").contains("CompletableFuture<ImmutableUser> find"));
        assertTrue(generated.get("app/UserMapperAsync.java").contains("toRow(ImmutableUser user)"));
    }

    @Test
    void anotherProcessorOfOurAnnotationDoesNotStopOurs() {
        Javac.Compilation compilation = GoldenCase.of("plain-interface")
                .javac(out)
                .processors(new Onlooker())
                .compile();

        assertEquals(List.of(), compilation.messages());
        assertEquals(GoldenCase.of("plain-interface").expected(), compilation.generated());
    }

    /** Looks at our annotation without claiming it. */
    private static final class Onlooker extends AbstractProcessor {
        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("io.asyncfacade.AsyncFacade");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return false;
        }
    }
}
