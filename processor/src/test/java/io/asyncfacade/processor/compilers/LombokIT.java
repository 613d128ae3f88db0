package io.asyncfacade.processor.compilers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lombok adds methods to classes in place: the adapter has them, whichever processor comes first. */
class LombokIT {
    private static final String ANNOTATED = """
            package app;

            @io.asyncfacade.AsyncFacade
            @lombok.Data
            public class User {
                private String name;
                private int age;

                public int own() {
                    return 1;
                }
            }
            """;

    private static final String HOLDER = """
            package app;

            @io.asyncfacade.AsyncFacade(of = Job.class)
            interface Holder {}

            class Parent {
                @lombok.experimental.Delegate
                private final Runnable body = () -> {};
            }

            class Job extends Parent {
                @lombok.Getter
                private int state;

                public void own() {}
            }
            """;

    @TempDir
    Path dir;

    private static String property(String name) {
        return System.getProperty("asyncfacade." + name + ".jar");
    }

    private List<String> methods(String adapter) throws IOException {
        String text = Files.readString(dir.resolve("classes/app/" + adapter + ".java"));
        return Pattern.compile("public CompletableFuture<.*> (\\w+)\\(")
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void adapterHasTheMethodsThatLombokAdds(boolean isLombokFirst) throws Exception {
        String lombok = property("lombok");
        String ours = property("processor");
        String said = new ForkedJavac(dir)
                .options("-cp", property("runtime") + File.pathSeparator + lombok, "-processorpath")
                .options(isLombokFirst ? lombok + File.pathSeparator + ours : ours + File.pathSeparator + lombok)
                .source("app/User.java", ANNOTATED)
                .source("app/Holder.java", HOLDER)
                .run();

        assertEquals(
                "",
                said.lines().filter(line -> !line.startsWith("WARNING")).toList().stream()
                        .reduce("", String::concat));
        assertEquals(List.of("getAge", "getName", "own", "setAge", "setName"), methods("UserAsync"));
        assertEquals(List.of("getState", "own", "run"), methods("JobAsync"));
    }
}
