package app;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The application on a port of its own, and a client of it. */
final class Http implements AutoCloseable {

    final ConfigurableApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();

    Http(String... properties) {
        context = new SpringApplicationBuilder(Application.class)
                // A busy machine must not run into limits that are not the subject of a test.
                .properties(
                        "spring.main.banner-mode=off",
                        "logging.level.root=WARN",
                        "spring.mvc.async.request-timeout=10m",
                        "spring.lifecycle.timeout-per-shutdown-phase=10m")
                // As arguments: they count more than application.yml.
                .run(Arrays.stream(properties).map(each -> "--" + each).toArray(String[]::new));
    }

    SlowQuotes quotes() {
        return context.getBean(SlowQuotes.class);
    }

    CompletableFuture<HttpResponse<String>> send(String method, String path) {
        String port = context.getEnvironment().getProperty("local.server.port");
        String user = Base64.getEncoder().encodeToString("ada:secret".getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Basic " + user)
                .header("X-Requested-With", "test")
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        return client.sendAsync(request, HttpResponse.BodyHandlers.ofString());
    }

    String get(String path) {
        HttpResponse<String> response = send("GET", path).join();
        if (response.statusCode() != 200) {
            throw new AssertionError(path + ": " + response.statusCode() + " " + response.body());
        }
        return response.body();
    }

    @Override
    public void close() {
        context.close();
    }
}
