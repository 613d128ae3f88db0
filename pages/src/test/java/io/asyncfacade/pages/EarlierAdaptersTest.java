package io.asyncfacade.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.pages.earlier.StoreUse;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Adapters that were compiled by an earlier release run with the runtime of today. src/test/resources/adapters has a
 * jar of each release; -Dadapters.update=0.1.0 writes that of this build.
 */
class EarlierAdaptersTest {

    private static final Path JARS = Path.of("src/test/resources/adapters");
    private static final Path PACKAGE = Path.of("io/asyncfacade/pages/earlier");
    private static final String ANSWERS = "[2, a+b, 1, 50, 1, 1, true, map, 2, no key, 33, 4, no key]";

    static List<Path> jars() throws IOException {
        String release = System.getProperty("adapters.update");
        if (release != null) {
            write(JARS.resolve(release + ".jar"));
        }
        try (Stream<Path> jars = Files.list(JARS)) {
            return jars.filter(jar -> jar.toString().endsWith(".jar")).sorted().toList();
        }
    }

    @Test
    void theAdaptersOfThisBuildRun() throws IOException {
        assertEquals(ANSWERS, new StoreUse().call());
    }

    @Test
    void thereIsAnEarlierRelease() throws IOException {
        assertFalse(jars().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("jars")
    void theAdaptersOfAnEarlierReleaseRun(Path jar) throws Exception {
        URL runtime = AsyncCall.class.getProtectionDomain().getCodeSource().getLocation();
        URL[] path = {jar.toUri().toURL(), runtime};
        try (URLClassLoader loader = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
            Callable<?> use = (Callable<?>)
                    loader.loadClass(StoreUse.class.getName()).getConstructor().newInstance();

            assertEquals(ANSWERS, use.call());
        }
    }

    private static void write(Path jar) throws IOException {
        Path classes = Path.of(System.getProperty("asyncfacade.build"), "classes");
        Files.createDirectories(jar.getParent());
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                Stream<Path> entries = Files.list(classes.resolve(PACKAGE))) {
            for (Path entry : entries.sorted().toList()) {
                JarEntry added = new JarEntry(
                        PACKAGE.resolve(entry.getFileName()).toString().replace('\\', '/'));
                added.setTime(0);
                out.putNextEntry(added);
                Files.copy(entry, out);
            }
        }
    }
}
