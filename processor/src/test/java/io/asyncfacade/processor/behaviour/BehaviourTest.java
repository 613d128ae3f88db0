package io.asyncfacade.processor.behaviour;

import static java.lang.reflect.Modifier.isPrivate;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.asyncfacade.processor.compilers.Build;
import io.asyncfacade.processor.compilers.Compiler;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What generated classes do. The sources in {@code behaviour} are blocking types with code that uses their adapters; they
 * are compiled together with the adapters, strictly, and then each static method without parameters is a test.
 */
class BehaviourTest {
    private static final Path SOURCES = Path.of("src/test/resources/behaviour");

    @TempDir
    static Path dir;

    @TestFactory
    Stream<DynamicTest> adaptersOfJavac() throws Exception {
        return checks(Build.with(Compiler.JAVAC, dir).options("-Xlint:all", "-Werror"));
    }

    @TestFactory
    Stream<DynamicTest> adaptersOfEclipse() throws Exception {
        return checks(Build.with(Compiler.ECJ, dir));
    }

    private static Stream<DynamicTest> checks(Build build) throws IOException, ReflectiveOperationException {
        List<String> names = new ArrayList<>();
        for (Map.Entry<String, String> file : Build.texts(SOURCES).entrySet()) {
            build.file(file.getKey(), file.getValue());
            if (file.getKey().endsWith("Check.java")) {
                names.add(file.getKey().replace(".java", "").replace('/', '.'));
            }
        }
        ClassLoader loader = build.run().compiled().load();
        List<DynamicTest> tests = new ArrayList<>();
        for (String name : names) {
            int before = tests.size();
            for (Method method : loader.loadClass(name).getDeclaredMethods()) {
                if (method.getParameterCount() == 0 && !isPrivate(method.getModifiers()) && !method.isSynthetic()) {
                    tests.add(DynamicTest.dynamicTest(name + "." + method.getName(), () -> run(method)));
                }
            }
            assertFalse(tests.size() == before, name + " checks nothing");
        }
        return tests.stream();
    }

    private static void run(Method method) throws Throwable {
        method.setAccessible(true);
        try {
            method.invoke(null);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
