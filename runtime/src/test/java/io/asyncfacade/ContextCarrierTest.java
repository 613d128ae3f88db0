package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Carriers that the loader of an application brings, compiled here: they must not be in our own module. */
@Timeout(60)
class ContextCarrierTest {

    /** The carrier; an instance gives tests the variable that it carries. */
    private static final String CARRIER = """
            package app;

            import java.util.function.Supplier;
            import java.util.function.UnaryOperator;

            public final class Carrier implements io.asyncfacade.spi.ContextCarrier, Supplier<ThreadLocal<String>> {
                public static final ThreadLocal<String> USER = new ThreadLocal<>();

                public ThreadLocal<String> get() {
                    return USER;
                }

                public UnaryOperator<Runnable> carrier() {
                    BODY
                }
            }
            """;

    private static final String CARRIES = """
            return task -> {
                String captured = USER.get();
                return () -> {
                    String before = USER.get();
                    USER.set(captured);
                    try {
                        task.run();
                    } finally {
                        USER.set(before);
                    }
                };
            };
            """;

    @TempDir
    Path directory;

    private final ClassLoader before = Thread.currentThread().getContextClassLoader();

    @AfterEach
    void restore() {
        Thread.currentThread().setContextClassLoader(before);
    }

    private URLClassLoader application(String body) throws IOException {
        Path source = Files.createDirectories(directory.resolve("app")).resolve("Carrier.java");
        Files.writeString(source, CARRIER.replace("BODY", body));
        int status = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "-proc:none",
                        "-cp",
                        new File(System.getProperty("asyncfacade.build"), "classes").getPath(),
                        source.toString());
        assertEquals(0, status);
        Path services = Files.createDirectories(directory.resolve("META-INF/services"));
        Files.writeString(services.resolve("io.asyncfacade.spi.ContextCarrier"), "app.Carrier");
        return new URLClassLoader(new URL[] {directory.toUri().toURL()}, before);
    }

    @SuppressWarnings("unchecked")
    private static ThreadLocal<String> user(ClassLoader application) throws ReflectiveOperationException {
        return ((Supplier<ThreadLocal<String>>)
                        application.loadClass("app.Carrier").getConstructor().newInstance())
                .get();
    }

    @Test
    void everyPolicyUsesThemUnlessItSaysOtherwise() throws Exception {
        try (URLClassLoader application = application(CARRIES)) {
            Thread.currentThread().setContextClassLoader(application);
            ThreadLocal<String> user = user(application);
            user.set("Ann");
            for (ExecutorPolicy policy : List.of(
                    ExecutorPolicy.platformThreads(1),
                    ExecutorPolicy.using(
                            CompletableFuture.delayedExecutor(0, java.util.concurrent.TimeUnit.SECONDS)))) {
                try (FacadeExecutor with = policy.open();
                        FacadeExecutor without = policy.withoutCarriers().open()) {
                    assertEquals("Ann", AsyncCall.call(with, "call", user::get).join());
                    assertNull(AsyncCall.call(without, "call", user::get).join());
                }
            }
        }
    }

    @Test
    void propagatingIsPutAroundThem() throws Exception {
        try (URLClassLoader application = application(CARRIES)) {
            Thread.currentThread().setContextClassLoader(application);
            ThreadLocal<String> user = user(application);
            user.set("Ann");
            StringBuilder seen = new StringBuilder();
            try (FacadeExecutor executor = ExecutorPolicy.platformThreads(1)
                    .propagating(task -> () -> {
                        seen.append(user.get()).append(' ');
                        task.run();
                    })
                    .open()) {
                AsyncCall.run(executor, "call", () -> seen.append(user.get()).append(' '))
                        .join();
            }
            assertTrue(seen.toString().startsWith("null Ann "), seen::toString);
        }
    }

    @Test
    void oneThatCannotBeUsedKeepsTheExecutorFromOpeningAndSaysSo() throws Exception {
        try (URLClassLoader application = application("return null;")) {
            Thread.currentThread().setContextClassLoader(application);
            IllegalStateException failure =
                    assertThrows(IllegalStateException.class, ExecutorPolicy.platformThreads(1)::open);
            assertEquals(
                    "a context carrier cannot be used, so calls would lose their context: app.Carrier.carrier()"
                            + " returned null; take it off the class path, or open the executor with withoutCarriers()",
                    failure.getMessage());
            ExecutorPolicy.platformThreads(1).withoutCarriers().open().close();
        }
    }

    @Test
    void aLoaderIsNotHeldWhenItsExecutorsAreGone() throws Exception {
        WeakReference<ClassLoader> loader = useAndForget();
        Gate.until(() -> {
            System.gc();
            return loader.get() == null;
        });
    }

    private WeakReference<ClassLoader> useAndForget() throws Exception {
        try (URLClassLoader application = application(CARRIES)) {
            Thread.currentThread().setContextClassLoader(application);
            FacadeExecutor executor = ExecutorPolicy.using(Runnable::run).open();
            assertNull(AsyncCall.call(executor, "call", user(application)::get).join());
            executor.close();
            Thread.currentThread().setContextClassLoader(before);
            return new WeakReference<>(application);
        }
    }
}
