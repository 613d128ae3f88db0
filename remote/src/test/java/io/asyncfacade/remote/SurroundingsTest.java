package io.asyncfacade.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.asyncfacade.remote.kit.Worker;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Programs with a pool in surroundings that are long, have odd names, or are modules. */
@Timeout(120)
class SurroundingsTest {

    private static final String JAVA = ProcessHandle.current().info().command().orElseThrow();

    @TempDir
    Path folder;

    /** What a program prints, which must end well. */
    private static String run(Map<String, String> environment, List<String> command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said;
    }

    private static String run(Map<String, String> environment, Path temporary, String path) throws Exception {
        // This command has the limit as well, so what is long in it is in a file.
        Path arguments = Files.writeString(temporary.resolve("of-the-parent"), "-cp \"" + path + '"');
        return run(
                environment,
                List.of(
                        JAVA,
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.io.tmpdir=" + temporary,
                        "-D" + Worker.PORT + "=1",
                        "@" + arguments,
                        Parent.class.getName(),
                        "return"));
    }

    private static String classPath() {
        return System.getProperty("java.class.path");
    }

    @Test
    void aClassPathMayBeLongerThanACommand() throws Exception {
        StringBuilder path = new StringBuilder(classPath());
        // Linux takes 128 kB in one argument.
        while (path.length() < 200_000) {
            path.append(File.pathSeparator).append(folder).append("/a/library/that/is/not/there.jar");
        }
        assertTrue(run(Map.of(), folder, path.toString()).strip().matches("\\d+"));
    }

    @Test
    void namesMayHaveBlanksAndQuotes() throws Exception {
        Path odd = Files.createDirectories(folder.resolve("a 'b' #c"));
        Path link = Files.createSymbolicLink(odd.resolve("classes here"), folder);
        String path = classPath() + File.pathSeparator + link;
        assertTrue(run(Map.of(), odd, path).strip().matches("\\d+"));
    }

    @Test
    void aFolderOfTemporaryFilesWhoseNameIsTooLongForASocketIsNotUsed() throws Exception {
        Path deep = Files.createDirectories(folder.resolve("f".repeat(60)).resolve("g".repeat(60)));
        assertTrue(run(Map.of(), deep, classPath()).strip().matches("\\d+"));
    }

    @Test
    void optionsOfTheEnvironmentAreForChildrenToo() throws Exception {
        String said = run(Map.of("JAVA_TOOL_OPTIONS", "-Dkit.tool=1"), folder, classPath());
        // The JVM says so itself, in each process, and on the standard error, which is that of the program.
        assertTrue(
                said.lines().filter(line -> line.contains("JAVA_TOOL_OPTIONS")).count() > 1, said);
    }

    @Test
    void optionsOfAChildArriveAsTheyAre() throws Exception {
        String odd = "a \"b\" c\\d #e 'f'";
        ProcessPolicy policy = ProcessPool.of(1, Telling.class).jvmOptions("-Dkit.odd=" + odd);
        try (ProcessPool pool = policy.open()) {
            // A child starts only if the option is that: see below.
            assertEquals("told", Told.CONTRACT.over(pool).call(new Told.Tell(odd)));
        }
    }

    /** Compares. */
    public interface Told {

        RemoteContract<Told> CONTRACT = RemoteContract.of(Told.class)
                .call(Tell.class, "tell(String) String")
                .build();

        String tell(String odd);

        /** Its call. */
        record Tell(String odd) implements PortableCall<Told, String> {
            @Override
            public String on(Told delegate) {
                return delegate.tell(odd);
            }
        }
    }

    /** Offers what compares an argument, which did not pass a command, with a property, which did. */
    public static final class Telling implements HostSetup {
        @Override
        public void offer(CallHost host) {
            host.offer(Told.CONTRACT, odd -> odd.equals(System.getProperty("kit.odd")) ? "told" : "something else");
        }
    }

    private static final String MODULE = "module app { requires io.asyncfacade.remote; exports app; }";

    private static final String PROGRAM = """
            package app;
            import io.asyncfacade.remote.*;
            public interface Client {
                String where();
                RemoteContract<Client> CONTRACT =
                        RemoteContract.of(Client.class).call(Where.class, "where() String").build();
                record Where() implements PortableCall<Client, String> {
                    public String on(Client client) { return client.where(); }
                }
                final class Setup implements HostSetup {
                    public void offer(CallHost host) {
                        host.offer(CONTRACT, () -> Setup.class.getModule() + " in " + ProcessHandle.current().pid());
                    }
                }
                static void main(String[] args) {
                    try (ProcessPool pool = ProcessPool.of(1, Setup.class).open()) {
                        System.out.println(CONTRACT.over(pool).call(new Where()));
                    }
                }
            }
            """;

    @Test
    void aProgramOnTheModulePathHasChildrenThere() throws Exception {
        Path app = Files.createDirectories(folder.resolve("app"));
        Path sources = Files.createDirectories(folder.resolve("sources"));
        String modules = Stream.of(RemoteContract.class, io.asyncfacade.AsyncCall.class)
                .map(type -> Path.of(type.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .getPath())
                        .toString())
                .collect(Collectors.joining(File.pathSeparator));
        List<String> arguments = new ArrayList<>(
                List.of("-proc:none", "-Xlint:-options", "--module-path", modules, "-d", app.toString()));
        arguments.add(
                Files.writeString(sources.resolve("module-info.java"), MODULE).toString());
        arguments.add(Files.writeString(sources.resolve("Client.java"), PROGRAM).toString());
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)));
        String said = run(
                Map.of(),
                Arrays.asList(JAVA, "--module-path", modules + File.pathSeparator + app, "-m", "app/app.Client"));
        assertTrue(said.strip().matches("module app in \\d+"), said);
    }

    @Test
    void optionsAreInNoCommandAndNothingIsLeftOfAPool() throws IOException {
        String before = System.setProperty("java.io.tmpdir", folder.toString());
        try (ProcessPool pool = ProcessPool.of(1, Telling.class).open()) {
            Told.CONTRACT.over(pool).call(new Told.Tell("a"));
            List<ProcessHandle> children = ProcessHandle.current().children().toList();
            assertTrue(children.stream()
                    .noneMatch(child -> child.info().commandLine().orElse("").contains(classPath())));
        } finally {
            System.setProperty("java.io.tmpdir", before);
        }
        try (Stream<Path> left = Files.walk(folder)) {
            assertEquals(List.of(folder), left.toList());
        }
    }
}
