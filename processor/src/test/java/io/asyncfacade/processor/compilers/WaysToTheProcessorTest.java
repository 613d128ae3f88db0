package io.asyncfacade.processor.compilers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** How javac finds the processor, without being told its name. The files that it looks for are those of the build. */
class WaysToTheProcessorTest {
    private static final List<String> BOTH = List.of("Client.class", "ClientAsync.class");

    @TempDir
    Path dir;

    private ForkedJavac javac;

    @BeforeEach
    void javac() throws Exception {
        // Of the test's class path, only what users have: other processors on it would run as well.
        javac = new ForkedJavac(dir).source("app/Client.java", """
                package app;

                @io.asyncfacade.AsyncFacade
                interface Client {
                    int fetch(int id);
                }
                """);
    }

    private static String runtime() {
        return Build.jarOf(io.asyncfacade.AsyncFacade.class).toString();
    }

    private static String processor() {
        return ForkedJavac.joined(List.of(
                Build.jarOf(io.asyncfacade.processor.AsyncFacadeProcessor.class),
                Build.jarOf(com.palantir.javapoet.JavaFile.class)));
    }

    @Test
    void processorPath() throws Exception {
        assertEquals(
                "",
                javac.options("-cp", runtime(), "-processorpath", processor()).run());
        assertEquals(BOTH, javac.classFiles());
    }

    @Test
    void nothingRunsWithoutTheProcessor() throws Exception {
        assertEquals("", javac.options("-cp", runtime()).run());
        assertEquals(List.of("Client.class"), javac.classFiles());
    }

    @Test
    @EnabledForJreRange(max = JRE.JAVA_22)
    void classPathAloneIsEnoughForOldCompilers() throws Exception {
        String both = runtime() + java.io.File.pathSeparator + processor();
        String said = javac.options("-cp", both).run();

        assertTrue(said.isEmpty() || said.contains("-proc"), said);
        assertEquals(BOTH, javac.classFiles());
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_23)
    void classPathAloneDoesNothingInNewCompilers() throws Exception {
        assertEquals(
                "",
                javac.options("-cp", runtime() + java.io.File.pathSeparator + processor())
                        .run());
        assertEquals(List.of("Client.class"), javac.classFiles());
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_23)
    void fullProcessingFindsItOnTheClassPath() throws Exception {
        assertEquals(
                "",
                javac.options("-proc:full", "-cp", runtime() + java.io.File.pathSeparator + processor())
                        .run());
        assertEquals(BOTH, javac.classFiles());
    }
}
