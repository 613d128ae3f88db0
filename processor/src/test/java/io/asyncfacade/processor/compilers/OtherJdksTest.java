package io.asyncfacade.processor.compilers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A library with JSpecify's annotations in its class files, under this JDK's javac and those of the JDKs installed
 * beside it. Only a javac of 22 or newer sees type-use annotations in class files; the adapters are the same bytes.
 */
class OtherJdksTest {
    static final String LIBRARY = """
            package lib;

            import java.util.List;
            import java.util.Map;
            import org.jspecify.annotations.NullMarked;
            import org.jspecify.annotations.Nullable;

            @NullMarked
            public interface Store<T extends @Nullable Object> {
                @Nullable String find(@Nullable String key);

                T get(Map.@Nullable Entry<String, @Nullable T> entry);

                List<@Nullable String> all(@Nullable String @Nullable ... keys);

                <R extends @Nullable T> R first(List<? extends @Nullable R> all);

                void delete(String key);
            }
            """;

    private static final String HOLDER = """
            package app;

            @io.asyncfacade.AsyncFacade(of = lib.Store.class)
            interface Holder {}
            """;

    private static final String SUBTYPE = """
            package app;

            import org.jspecify.annotations.NullMarked;
            import org.jspecify.annotations.Nullable;

            @NullMarked
            @io.asyncfacade.AsyncFacade
            public interface Names extends lib.Store<@Nullable String> {
                @Nullable Integer count();
            }
            """;

    private static final Pattern VERSION = Pattern.compile("(?m)^JAVA_VERSION=\"(\\d+)");

    @TempDir
    Path dir;

    @Test
    void adaptersOfAnAnnotatedLibraryAreTheSameBytes() throws Exception {
        Path own = Path.of(System.getProperty("java.home"));
        List<Path> others = beside(own);
        assumeTrue(!others.isEmpty(), "no other JDK beside " + own);
        Path library = Build.with(Compiler.JAVAC, dir)
                .withoutProcessor()
                .options("--release", "17")
                .source(LIBRARY)
                .run()
                .compiled()
                .classes();

        SortedMap<String, String> adapters = adapters(own, library);

        assertEquals(List.of("app/NamesAsync.java", "app/StoreAsync.java"), List.copyOf(adapters.keySet()));
        assertTrue(adapters.get("app/StoreAsync.java").contains("CompletableFuture<String> find(String "));
        assertTrue(adapters.get("app/NamesAsync.java").contains("CompletableFuture<@Nullable Integer> count()"));
        for (Path other : others) {
            assertEquals(adapters, adapters(other, library), other::toString);
        }
    }

    private SortedMap<String, String> adapters(Path jdk, Path library) throws Exception {
        Path run = Files.createTempDirectory(dir, "jdk");
        Path generated = Files.createDirectory(run.resolve("generated"));
        String said = new ForkedJavac(jdk, run)
                .options("-Xlint:all,-processing", "-Werror", "--release", "17", "-s", generated.toString(), "-cp")
                .options(ForkedJavac.joined(List.of(
                        library,
                        Build.jarOf(io.asyncfacade.AsyncFacade.class),
                        Build.jarOf(org.jspecify.annotations.NullMarked.class))))
                .options("-processorpath", ForkedJavac.everything())
                .options("-processor", "io.asyncfacade.processor.AsyncFacadeProcessor")
                .source("app/Holder.java", HOLDER)
                .source("app/Names.java", SUBTYPE)
                .run();

        assertEquals("", said, jdk::toString);
        return Build.texts(generated);
    }

    /** The JDKs in the directory that this one is in, each once, whatever links lead to it. */
    private static List<Path> beside(Path own) throws IOException {
        Path real = own.toRealPath();
        List<Path> jdks = new ArrayList<>();
        try (DirectoryStream<Path> homes = Files.newDirectoryStream(real.getParent())) {
            for (Path home : homes) {
                Path jdk = home.toRealPath();
                if (!jdk.equals(real) && !jdks.contains(jdk) && canCompile(jdk)) {
                    jdks.add(jdk);
                }
            }
        }
        return jdks;
    }

    /** Whether this is a JDK that the processor runs on; an older one fails on its class files. */
    private static boolean canCompile(Path jdk) throws IOException {
        if (!Files.exists(jdk.resolve("release")) || !Files.isExecutable(jdk.resolve("bin/javac"))) {
            return false;
        }
        Matcher version = VERSION.matcher(Files.readString(jdk.resolve("release")));
        return version.find() && Integer.parseInt(version.group(1)) >= 17;
    }
}
