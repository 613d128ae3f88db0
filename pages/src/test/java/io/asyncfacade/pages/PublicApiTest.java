package io.asyncfacade.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares the public API of each published module with its text in config/api/, so that no change of it goes unseen:
 * run with -Dapi.update=true to write it anew. It is as javap prints it; the methods that generated code calls, which
 * must stay for ever, are marked.
 */
class PublicApiTest {

    private static final Path BASELINES = Pages.ROOT.resolve("config/api");
    private static final String MARK = " // generated code calls this";
    private static final Pattern ENTRY = Pattern.compile("\\b(AsyncCall|BlockingCall|CurrentCall)\\.(\\w+)\\(");
    private static final Pattern SUPERCLASS = Pattern.compile(" extends ([\\w.]+\\.(\\w+))(?= implements|$)");

    /** Modules with something to call; the API of the processor are its options and messages. */
    static List<String> modules() throws Exception {
        return BomTest.publishedModules().stream()
                .filter(module -> !module.equals("processor"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void theApiIsThatOfTheBaseline(String module) throws Exception {
        String api = api(module);
        Path baseline = BASELINES.resolve("asyncfacade-" + module + ".txt");
        if (Boolean.getBoolean("api.update")) {
            Files.createDirectories(BASELINES);
            Files.writeString(baseline, api);
        }

        assertTrue(Files.exists(baseline), () -> "no " + baseline + "; run with -Dapi.update=true");
        assertEquals(
                Files.readString(baseline),
                api,
                "the public API has changed; if that is meant, and breaks no caller, run with -Dapi.update=true");
    }

    private static String api(String module) throws IOException {
        Path classes = Pages.ROOT
                .resolve(module)
                .resolve(System.getProperty("asyncfacade.build.directory"))
                .resolve("classes");
        assertTrue(
                Files.isDirectory(classes),
                () -> "no " + classes + "; pages/pom.xml must name asyncfacade-" + module
                        + ", to have it built before");
        Set<String> entries = entriesOfGeneratedCode();
        StringBuilder api = new StringBuilder("asyncfacade-" + module + "\n");
        for (String exported : exportedPackages(classes)) {
            for (Path file : classFiles(classes.resolve(exported.replace('.', '/')))) {
                List<String> lines = javap(file);
                if (!lines.isEmpty()) {
                    append(api, lines, entries);
                }
            }
        }
        return api.toString();
    }

    /** What its module exports; a jar without a module shows all that it has. */
    private static Set<String> exportedPackages(Path classes) throws IOException {
        if (Files.exists(classes.resolve("module-info.class"))) {
            ModuleDescriptor descriptor = ModuleFinder.of(classes).findAll().stream()
                    .findFirst()
                    .orElseThrow()
                    .descriptor();
            return descriptor.exports().stream()
                    .filter(each -> !each.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        try (Stream<Path> files = Files.walk(classes)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> classes.relativize(file.getParent()).toString().replaceAll("[/\\\\]", "."))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static void append(StringBuilder api, List<String> lines, Set<String> entries) {
        String head = lines.get(0);
        String type = head.replaceAll(".*(?:class|interface) [\\w.]*\\.(\\w+).*", "$1");
        api.append('\n').append(head).append('\n');
        lines.subList(1, lines.size()).stream().sorted().forEach(line -> {
            boolean isEntry = entries.stream()
                    .anyMatch(entry -> entry.startsWith(type + ".")
                            && line.contains(" " + entry.substring(type.length() + 1) + "("));
            api.append("    ").append(line).append(isEntry ? MARK : "").append('\n');
        });
    }

    /** The declaration of a public class, and those of its public and protected members; nothing for another class. */
    private static List<String> javap(Path file) {
        List<String> lines = declarations(file);
        if (!lines.get(0).startsWith("public ")) {
            return List.of();
        }
        List<String> seen = new ArrayList<>(lines);
        seen.set(0, withPublicSuperclass(lines.get(0), file));
        return seen;
    }

    /** A superclass that is not public is none for users: they see what that one extends. */
    private static String withPublicSuperclass(String head, Path file) {
        Matcher superclass = SUPERCLASS.matcher(head);
        if (superclass.find()) {
            Path declared = file.resolveSibling(superclass.group(2) + ".class");
            String above = Files.exists(declared) ? declarations(declared).get(0) : "public";
            Matcher next = SUPERCLASS.matcher(above);
            if (!above.startsWith("public") && next.find()) {
                return withPublicSuperclass(head.replace(superclass.group(), next.group()), declared);
            }
        }
        return head;
    }

    private static List<String> declarations(Path file) {
        StringWriter out = new StringWriter();
        int status = ToolProvider.findFirst("javap")
                .orElseThrow()
                .run(new PrintWriter(out), new PrintWriter(out), "-protected", file.toString());
        assertEquals(0, status, out::toString);
        return out.toString()
                .lines()
                .map(String::strip)
                .filter(line -> !line.startsWith("Compiled from") && !line.equals("}"))
                .map(line -> line.replaceAll("\\s*\\{$", ""))
                .toList();
    }

    private static List<Path> classFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !file.endsWith("package-info.class"))
                    .sorted()
                    .toList();
        }
    }

    /** What the adapters call that the processor's tests expect of it, like {@code AsyncCall.call}. */
    private static Set<String> entriesOfGeneratedCode() throws IOException {
        List<Path> generated = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Pages.ROOT.resolve("processor/src/test/resources/golden"))) {
            files.filter(file -> file.toString().replace('\\', '/').matches(".*/expected/.*\\.java"))
                    .forEach(generated::add);
        }
        return generated.stream()
                .flatMap(file -> ENTRY.matcher(Pages.read(file))
                        .results()
                        .map((MatchResult call) -> call.group(1) + "." + call.group(2)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
