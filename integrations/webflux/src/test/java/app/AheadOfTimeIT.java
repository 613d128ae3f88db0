package app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The jar, with the bean definitions that were made ahead of time. */
class AheadOfTimeIT {

    @Test
    void answersAndShowsItsExecutors() throws Exception {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dspring.aot.enabled=true",
                        "-Dasyncfacade.executors.quotes.max-concurrency=3",
                        "-jar",
                        System.getProperty("app.jar"))
                .redirectErrorStream(true)
                .start();
        try {
            int port = port(program);
            assertThat(get(port, "/quotes/ACME")).startsWith("ACME on asyncfacade-quotes-");
            assertThat(get(port, "/actuator/asyncfacade"))
                    .contains("\"quotes\"", "\"limit\":3", "\"queueCapacity\":2", "\"completed\":1")
                    .as("what the customizer says")
                    .contains("queueTimeout 420 s");
        } finally {
            program.destroy();
            assertThat(program.waitFor()).isEqualTo(143);
        }
    }

    private static int port(Process program) throws Exception {
        StringBuilder output = new StringBuilder();
        Pattern started = Pattern.compile("Netty started on port (\\d+)");
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8));
        boolean aot = false;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            output.append(line).append('\n');
            aot |= line.contains("AOT-processed");
            Matcher found = started.matcher(line);
            if (found.find()) {
                assertThat(aot).as(output.toString()).isTrue();
                return Integer.parseInt(found.group(1));
            }
        }
        throw new AssertionError(output);
    }

    private static String get(int port, String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
