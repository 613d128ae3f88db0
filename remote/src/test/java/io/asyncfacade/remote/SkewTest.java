package io.asyncfacade.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A caller and a host that were compiled against different versions of the classes that travel. */
@Timeout(60)
class SkewTest {

    private static final String CLIENT = """
            package app;
            import io.asyncfacade.remote.*;
            import java.io.Serializable;
            import java.util.List;
            public interface Client {
                Note add(Note note);
                record Note(%s) implements Serializable {}
                %s
                static Note note() { return new Note(%s); }
                RemoteContract<Client> CONTRACT = RemoteContract.of(Client.class)
                        .call(Add.class, "add(Note) Note", Note.class)
                        .parts(Note.class, List.class)
                        %s
                        .build();
                record Add(Note note) implements PortableCall<Client, Note> {
                    public Note on(Client client) { return client.add(note); }
                }
                final class Local implements Client, HostSetup {
                    public void offer(CallHost host) { host.offer(CONTRACT, this); }
                    public Note add(Note note) { %s }
                }
                static Object call(CallCarrier carrier) { return CONTRACT.over(carrier).call(new Add(note())); }
            }
            """;

    private static final String OLD_COMPONENTS = "int id, List<String> tags";

    private static final String OLD_VALUES = "1, List.of()";

    @TempDir
    Path folder;

    private Class<?> compile(String version, String components, String values, String more, String part, String body)
            throws Exception {
        Path target = Files.createDirectories(folder.resolve(version));
        Path source = Files.writeString(
                target.resolve("Client.java"), CLIENT.formatted(components, more, values, part, body));
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        target.toString(),
                        source.toString());
        assertEquals(0, failed);
        ClassLoader loader = new URLClassLoader(
                new URL[] {target.toUri().toURL()}, getClass().getClassLoader());
        return Class.forName("app.Client", true, loader);
    }

    private Class<?> old(String body) throws Exception {
        return compile("old", OLD_COMPONENTS, OLD_VALUES, "", "", body);
    }

    private static CallHost hostOf(Class<?> client) throws Exception {
        CallHost host = new CallHost();
        ((HostSetup) Class.forName("app.Client$Local", true, client.getClassLoader())
                        .getConstructor()
                        .newInstance())
                .offer(host);
        return host;
    }

    private static Object call(Class<?> client, CallHost host) throws Throwable {
        CallCarrier carrier = new SameJvm(List.of(host));
        try {
            return client.getMethod("call", CallCarrier.class).invoke(null, carrier);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Test
    void theSameVersionRunsAlsoInAnotherClassLoader() throws Throwable {
        Class<?> one = old("return note;");
        Class<?> other = compile("other", OLD_COMPONENTS, OLD_VALUES, "", "", "return note;");
        assertEquals("Note[id=1, tags=[]]", call(one, hostOf(other)).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "int id, List<String> tags, String text: 1, List.of(), null",
                "int id: 1",
                "long id, List<String> tags: 1, List.of()",
                "int number, List<String> tags: 1, List.of()",
                "int id, List<Integer> tags: 1, List.of()",
            })
    void anotherComponentIsRefusedOnBothSides(String version) throws Exception {
        String[] parts = version.split(": ");
        Class<?> old = old("return note;");
        Class<?> changed = compile("new", parts[0], parts[1], "", "", "return note;");
        assertRefused(old, changed, "app.Client$Note");
        assertRefused(changed, old, "app.Client$Note(int id, java.util.List<java.lang.String> tags)");
    }

    private static void assertRefused(Class<?> caller, Class<?> host, String text) {
        CallNotStartedException refused = assertThrows(CallNotStartedException.class, () -> call(caller, hostOf(host)));
        assertTrue(refused.getMessage().contains("another version of app.Client is here"), refused.getMessage());
        assertTrue(refused.getMessage().contains(text), refused.getMessage());
    }

    @Test
    void aMethodThatTheHostDoesNotHaveIsRefused() throws Exception {
        Class<?> old = old("return note;");
        String more = """
                default int count() { return 0; }
                record Count() implements PortableCall<Client, Integer> {
                    public Integer on(Client client) { return client.count(); }
                }
                static Object call(CallCarrier to, int ignored) { return CONTRACT.over(to).call(new Count()); }
                """;
        Class<?> changed =
                compile("new", OLD_COMPONENTS, OLD_VALUES, more, ".call(Count.class, \"count() int\")", "return note;");
        CallCarrier carrier = new SameJvm(List.of(hostOf(old)));
        InvocationTargetException thrown = assertThrows(
                InvocationTargetException.class,
                () -> changed.getMethod("call", CallCarrier.class, int.class).invoke(null, carrier, 0));
        CallNotStartedException refused = assertInstanceOf(CallNotStartedException.class, thrown.getCause());
        assertTrue(refused.getMessage().contains("without Count"), refused.getMessage());
    }

    @Test
    void anExceptionWhoseClassTheCallerDoesNotHaveArrivesAsText() throws Exception {
        String more = "class NewException extends RuntimeException { public NewException() { super(\"new\"); } }";
        Class<?> old = old("return note;");
        Class<?> changed = compile(
                "new", OLD_COMPONENTS, OLD_VALUES, more, ".allowing(NewException.class)", "throw new NewException();");
        RemoteFailure failure = assertThrows(RemoteFailure.class, () -> call(old, hostOf(changed)));
        assertEquals("app.Client$NewException: new", failure.getMessage());
    }
}
