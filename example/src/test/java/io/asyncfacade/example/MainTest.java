package io.asyncfacade.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void measuresTheWaysItIsAskedFor() {
        int status = run("-n", "30", "-l", "10", "-r", "3", "-w", "one-by-one,5-threads,native-async");

        assertEquals("", text(err));
        assertEquals(0, status);
        Stream.of("one by one", "5 threads", "native async")
                .forEach(way -> assertEquals(
                        1,
                        text(out)
                                .lines()
                                .filter(line -> line.startsWith(way) && line.endsWith(" MB"))
                                .count(),
                        way));
        assertTrue(text(out).contains("* Extrapolated from a sample of 20 calls"), text(out));
    }

    @Test
    void showsProgressAsPlainLinesWhereThereIsNoTerminal() {
        run("-n", "8", "-l", "5", "-r", "1", "-w", "5-threads");

        assertTrue(text(out).contains("5 threads           50 %  4 of 8 calls"), text(out));
        assertFalse(text(out).contains("\r"), "a bar would draw over its line");
    }

    @ParameterizedTest
    @ValueSource(strings = {"timeline.html", "new/folders/timeline.svg"})
    void printsThePathOfThePicture(String name) {
        run(
                "-n",
                "3",
                "-l",
                "5",
                "-r",
                "1",
                "-w",
                "5-threads",
                "--picture",
                folder.resolve(name).toString());

        String path = text(out)
                .lines()
                .filter(line -> line.startsWith("Picture: "))
                .findFirst()
                .orElseThrow()
                .substring("Picture: ".length());
        assertTrue(Files.exists(Path.of(path)), path);
    }

    @Test
    void fetchesAllOneByOneOnRequest() {
        run("-n", "30", "-l", "2", "-r", "1", "-w", "one-by-one", "--all");

        assertTrue(text(out).contains("30 of 30 calls"), text(out));
        assertFalse(text(out).contains("Extrapolated"), text(out));
    }

    @Test
    void saysWhoseHeapItIs() {
        assertEquals(0, run("-n", "3", "-l", "5", "-r", "1", "-w", "5-threads", "--apart"));

        assertTrue(text(out).contains("the server is in a process of its own"), text(out));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
      --comments 0       | --comments must be from 1 to 100000, not 0
      --comments many    | Invalid value for option '--comments': 'many' is not an int
      --latency 0        | --latency must be from 1 to 60000, not 0
      --rounds 0         | --rounds must be from 1 to 1000, not 0
      --port 70000       | --port must be from 0 to 65535, not 70000
      --nonsense         | Unknown option: '--nonsense'
      --ways             | Missing required parameter for option '--ways' (<way>)
      """)
    void refusesABadOptionInOneLine(String arguments, String message) {
        assertEquals(2, run(arguments.split(" ")));

        assertEquals("error: " + message + "; see --help", text(err).strip());
    }

    @Test
    void namesTheWaysThereAre() {
        assertEquals(2, run("--ways", "carrier-pigeon"));

        assertOneLine("there is no way 'carrier-pigeon', there are one-by-one, 5-threads, 50-threads,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"one-by-one", "5-threads", "native-async"})
    void endsWithTheFirstAnswerThatIsNone(String way) {
        assertEquals(2, run("-n", "40", "-l", "5", "-w", way, "--broken", "3"));

        assertEquals("error: GET /comments/3 answered 500", text(err).strip());
    }

    @Test
    void saysThatThePortIsInUse() throws Exception {
        try (CommentServer first = CommentServer.start(0, Duration.ofMillis(1), id -> false)) {
            int port = first.uri().getPort();

            assertEquals(2, run("--port", Integer.toString(port)));

            assertOneLine("error: cannot listen on port " + port + ": it is in use");
        }
    }

    @Test
    void saysThatThePictureCannotBeWritten() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));

        assertEquals(
                2,
                run(
                        "-n",
                        "1",
                        "-l",
                        "1",
                        "-r",
                        "1",
                        "-w",
                        "5-threads",
                        "--picture",
                        file.resolve("timeline.html").toString()));

        assertOneLine("error: cannot write the picture to " + file);
    }

    @Test
    void explainsItself() {
        assertEquals(0, run("--help"));

        assertTrue(text(out).contains("--comments=<n>"), text(out));
    }

    private int run(String... arguments) {
        Stream<String> picture = Arrays.asList(arguments).contains("--picture")
                ? Stream.empty()
                : Stream.of("--picture", folder.resolve("timeline.html").toString());
        String[] all = Stream.concat(picture, Stream.of(arguments)).toArray(String[]::new);
        return Main.run(print(out), print(err), all);
    }

    private void assertOneLine(String begin) {
        assertEquals(1, text(err).lines().count(), text(err));
        assertTrue(text(err).contains(begin), text(err));
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
