package io.asyncfacade.processor.compilers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Adapters of public interfaces of some libraries: the same bytes from every compiler, and on every JDK.
 *
 * <p>One run has one JDK, so the JDKs are compared through committed digests, {@code digests/<library>.sha256}. After a
 * change of the output that is meant, write them anew with {@code -Dgolden.update=true}. Where a digest differs between
 * two JDKs, compare the files in {@code target/libraries} and {@code target/jdk-25/libraries}.
 */
class LibrariesTest {

    private static final int MOST = 8;

    private static final Set<String> NASTY = Set.of(
            "org.jooq.DSLContext",
            "org.jooq.Context",
            "org.jooq.Row22",
            "org.jooq.SelectForUpdateWaitStep",
            "org.jooq.AlterDatabaseFinalStep",
            "org.jooq.TableLike",
            "org.jooq.LikeEscapeStep",
            "com.google.common.collect.SortedMultiset",
            "java.util.concurrent.ConcurrentMap",
            "java.util.concurrent.Future",
            "java.util.stream.Stream",
            "redis.clients.jedis.commands.JedisBinaryCommands",
            "io.vavr.collection.Map");

    enum Library {
        JDK(
                "java.util",
                "java.util.concurrent",
                "java.util.function",
                "java.util.stream",
                "java.sql",
                "javax.sql",
                "javax.naming",
                "javax.naming.directory",
                "java.net.http",
                "java.nio.channels",
                "java.io",
                "java.lang.invoke",
                "java.beans.beancontext"),
        GUAVA(
                "com.google.common.base",
                "com.google.common.cache",
                "com.google.common.collect",
                "com.google.common.reflect",
                "com.google.common.util.concurrent"),
        SPRING_DATA(
                "org.springframework.data.repository",
                "org.springframework.data.repository.query",
                "org.springframework.data.domain",
                "org.springframework.data.mapping",
                "org.springframework.core.io"),
        JOOQ("org.jooq"),
        ECLIPSE_COLLECTIONS(
                "org.eclipse.collections.api",
                "org.eclipse.collections.api.bag",
                "org.eclipse.collections.api.list",
                "org.eclipse.collections.api.map",
                "org.eclipse.collections.api.multimap.list",
                "org.eclipse.collections.api.list.primitive"),
        JEDIS("redis.clients.jedis", "redis.clients.jedis.commands"),
        VAVR("io.vavr", "io.vavr.collection", "io.vavr.control"),
        PERSISTENCE("jakarta.persistence", "jakarta.persistence.criteria");

        final List<String> packages;

        Library(String... packages) {
            this.packages = List.of(packages);
        }
    }

    @TempDir
    Path dir;

    @ParameterizedTest
    @EnumSource(Library.class)
    void everyCompilerGivesTheSameBytes(Library library) throws Exception {
        Map<String, Set<String>> types = PublicTypes.of(library.packages, dir);

        // That javac takes the adapters is seen in the goldens; here one compiler is enough, and time is short.
        Build.Result javac = adapters(Compiler.JAVAC, types, "-proc:only");
        Build.Result ecj = adapters(Compiler.ECJ, types);

        keep(library, javac.generated(), Compiler.JAVAC);
        keep(library, ecj.generated(), Compiler.ECJ);
        assertEquals(javac.generated().keySet(), ecj.generated().keySet());
        javac.generated()
                .forEach((file, text) -> assertEquals(text, ecj.generated().get(file), file));
        assertDigest(library, javac.generated());
    }

    private Build.Result adapters(Compiler compiler, Map<String, Set<String>> types, String... options) {
        Build build = Build.with(compiler, dir).options("--release", "17").options(options);
        types.forEach((from, names) -> {
            StringJoiner of = new StringJoiner(".class,\n    ", "    ", ".class");
            sample(names).forEach(of::add);
            build.source("package of." + from + ";\n@io.asyncfacade.AsyncFacade(of = {\n" + of
                    + "})\ninterface Sample {}\n");
        });
        Build.Result result = build.run().compiled();
        assertTrue(
                result.generated().size() > 10,
                () -> "only " + result.generated().keySet());
        return result;
    }

    /** Of a large package every n-th type, and those that have been trouble. */
    private static List<String> sample(Set<String> names) {
        List<String> sorted = List.copyOf(names);
        int step = 1 + sorted.size() / MOST;
        return IntStream.range(0, sorted.size())
                .filter(i -> i % step == 0 || NASTY.contains(sorted.get(i)))
                .mapToObj(sorted::get)
                .toList();
    }

    private static void keep(Library library, SortedMap<String, String> files, Compiler compiler) throws Exception {
        Path root = target().resolve("libraries").resolve(library + "-" + compiler);
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = root.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private static Path target() {
        return Build.jarOf(LibrariesTest.class).getParent();
    }

    private static void assertDigest(Library library, SortedMap<String, String> files) throws Exception {
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        files.forEach((file, text) -> sha.update((file + "\n" + text).getBytes(StandardCharsets.UTF_8)));
        String digest = HexFormat.of().formatHex(sha.digest()) + "  " + files.size() + " adapters\n";
        Path committed = Path.of("src/test/resources/digests", library + ".sha256");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(committed.getParent());
            Files.writeString(committed, digest);
        }
        assertEquals(Files.readString(committed), digest, () -> "see " + target().resolve("libraries"));
    }
}
