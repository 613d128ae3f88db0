package io.asyncfacade.processor.behaviour;

import static java.lang.reflect.Modifier.isPrivate;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.asyncfacade.processor.compilers.Build;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Sources that use adapters: blocking types with code that calls their adapters. They are compiled together with the
 * adapters, and then each static method without parameters of a class {@code *Check} is a test.
 */
final class Checks {
    private Checks() {}

    static Stream<DynamicTest> of(String folder, Build build) throws IOException, ReflectiveOperationException {
        List<String> names = new ArrayList<>();
        Build.texts(Path.of("src/test/resources", folder)).forEach((file, text) -> {
            build.file(file, text);
            if (file.endsWith("Check.java")) {
                names.add(file.replace(".java", "").replace('/', '.'));
            }
        });
        ClassLoader loader = build.run().compiled().load();
        List<DynamicTest> tests = new ArrayList<>();
        for (String name : names) {
            int before = tests.size();
            for (Method method : loader.loadClass(name).getDeclaredMethods()) {
                if (method.getParameterCount() == 0 && !isPrivate(method.getModifiers()) && !method.isSynthetic()) {
                    tests.add(DynamicTest.dynamicTest(name + "." + method.getName(), () -> run(method)));
                }
            }
            assertTrue(tests.size() > before, name + " checks nothing");
        }
        return tests.stream();
    }

    private static void run(Method method) throws Throwable {
        method.setAccessible(true);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(method.getDeclaringClass().getClassLoader());
        try {
            method.invoke(null);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
