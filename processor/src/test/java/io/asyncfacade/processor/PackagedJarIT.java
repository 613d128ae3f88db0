package io.asyncfacade.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What users download: the two jars as they were packaged, not the class directories that the other tests see. */
class PackagedJarIT {

    private static final String PROCESSOR = "io.asyncfacade.processor.AsyncFacadeProcessor";

    private final Path processorJar = Path.of(System.getProperty("asyncfacade.processor.jar"));
    private final Path runtimeJar = Path.of(System.getProperty("asyncfacade.runtime.jar"));

    @Test
    void processorJarHoldsItsClassesAndWhatFindsThem() throws IOException {
        Set<String> other = new TreeSet<>();
        for (String file : files(processorJar)) {
            if (!file.startsWith("io/asyncfacade/processor/") || !file.endsWith(".class")) {
                other.add(file);
            }
        }

        assertEquals(
                Set.of(
                        "META-INF/LICENSE",
                        "META-INF/MANIFEST.MF",
                        "META-INF/NOTICE",
                        "META-INF/gradle/incremental.annotation.processors",
                        "META-INF/services/javax.annotation.processing.Processor",
                        "module-info.class"),
                other);
    }

    @Test
    void runtimeJarHoldsNoProcessor() throws IOException {
        for (String file : files(runtimeJar)) {
            assertTrue(
                    file.matches("io/asyncfacade/([a-z]+/)?[A-Za-z0-9_$-]+\\.class|module-info\\.class"
                            + "|META-INF/(LICENSE|MANIFEST\\.MF)"),
                    file);
            assertFalse(file.startsWith("io/asyncfacade/processor/"), file);
        }
    }

    @Test
    void runtimeModuleNeedsNothingButTheJdk() {
        for (ModuleDescriptor.Requires required :
                module(runtimeJar, "io.asyncfacade").requires()) {
            assertTrue(
                    required.name().matches("(java|jdk)\\..*")
                            || required.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC),
                    required.toString());
        }
    }

    @Test
    void runtimeModuleShowsWhatUsersCallWhatTheyTestWithAndWhatLibrariesProvide() {
        assertEquals(
                Set.of("io.asyncfacade", "io.asyncfacade.spi", "io.asyncfacade.testing"),
                module(runtimeJar, "io.asyncfacade").exports().stream()
                        .filter(it -> !it.isQualified())
                        .map(ModuleDescriptor.Exports::source)
                        .collect(Collectors.toSet()));
    }

    @Test
    void everyWayToTheProcessorNamesTheSameClass() throws IOException {
        ModuleDescriptor module = module(processorJar, "io.asyncfacade.processor");
        List<String> provided = module.provides().stream()
                .filter(it -> it.service().equals("javax.annotation.processing.Processor"))
                .flatMap(it -> it.providers().stream())
                .toList();

        assertEquals(List.of(PROCESSOR), provided);
        assertEquals(
                PROCESSOR,
                text(processorJar, "META-INF/services/javax.annotation.processing.Processor")
                        .strip());
        assertEquals(
                PROCESSOR + ",isolating",
                text(processorJar, "META-INF/gradle/incremental.annotation.processors")
                        .strip());
    }

    @Test
    void processorModuleNeedsTheCompilerAloneAndShowsNothing() {
        ModuleDescriptor module = module(processorJar, "io.asyncfacade.processor");

        assertEquals(
                Set.of("java.base", "java.compiler"),
                module.requires().stream().map(ModuleDescriptor.Requires::name).collect(Collectors.toSet()));
        assertEquals(Set.of(), module.exports());
        assertEquals(Set.of(), module.opens());
    }

    @Test
    void processorRefersToNothingButItselfAndTheCompiler() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        assertEquals(0, jdeps.run(print, print, "-verbose:package", processorJar.toString()));

        Pattern arrow = Pattern.compile("^ +(\\S+) +-> (\\S+)", Pattern.MULTILINE);
        Set<String> referred = arrow.matcher(out.toString(StandardCharsets.UTF_8))
                .results()
                .map(it -> it.group(2))
                // Annotations that are missing at run time are ignored by every JVM, and JSpecify's are only that.
                .filter(it -> !it.equals("org.jspecify.annotations"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertTrue(referred.contains("javax.lang.model.element"), "jdeps said nothing:\n" + out);
        for (String name : referred) {
            assertTrue(
                    name.matches("io\\.asyncfacade\\.processor.*|java\\..*"
                            + "|javax\\.(annotation\\.processing|lang\\.model|tools).*"),
                    name);
        }
    }

    @Test
    void relocationForgotNoName() throws IOException {
        try (JarFile jar = new JarFile(processorJar.toFile())) {
            for (String file : files(processorJar)) {
                if (file.endsWith(".class")) {
                    String bytes = text(jar, file);
                    assertFalse(bytes.contains("com/palantir") || bytes.contains("com.palantir"), file);
                }
            }
        }
    }

    @Test
    void entriesCarryOneTimeSoThatEqualSourcesGiveEqualBytes() throws IOException {
        for (Path path : List.of(runtimeJar, processorJar)) {
            try (JarFile jar = new JarFile(path.toFile())) {
                assertEquals(
                        1, jar.stream().map(ZipEntry::getTimeLocal).distinct().count(), path.toString());
            }
        }
    }

    @Test
    void processorBringsNoDependencyAlong() throws Exception {
        Path pom = processorJar.resolveSibling("dependency-reduced-pom.xml");
        var scopes = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(pom.toFile())
                .getElementsByTagName("dependency");

        for (int i = 0; i < scopes.getLength(); i++) {
            Element dependency = (Element) scopes.item(i);
            var scope = dependency.getElementsByTagName("scope").item(0);
            assertTrue(
                    scope != null && scope.getTextContent().matches("provided|test|import"),
                    dependency.getTextContent());
        }
    }

    private static Set<String> files(Path path) throws IOException {
        try (JarFile jar = new JarFile(path.toFile())) {
            return jar.stream()
                    .filter(it -> !it.isDirectory())
                    .map(ZipEntry::getName)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String text(Path path, String entry) throws IOException {
        try (JarFile jar = new JarFile(path.toFile())) {
            return text(jar, entry);
        }
    }

    /** One char for one byte, so that names can be looked for in class files as well. */
    private static String text(JarFile jar, String entry) throws IOException {
        try (InputStream in = jar.getInputStream(jar.getEntry(entry))) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private static ModuleDescriptor module(Path jar, String name) {
        assertTrue(Files.exists(jar), jar.toString());
        return ModuleFinder.of(jar).find(name).orElseThrow().descriptor();
    }
}
