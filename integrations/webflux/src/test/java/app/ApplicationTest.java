package app;

import static org.assertj.core.api.Assertions.assertThat;

import io.asyncfacade.FacadeExecutor;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

class ApplicationTest {

    private final ConfigurableApplicationContext context = new SpringApplicationBuilder(Application.class)
            .properties("spring.main.banner-mode=off", "logging.level.root=WARN")
            .run();
    private final int port = context.getEnvironment().getProperty("local.server.port", Integer.class);
    private final SlowQuotes delegate = context.getBean(SlowQuotes.class);

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void answers() throws Exception {
        HttpResponse<String> answer = get("/quotes/ACME");
        assertThat(answer.body()).startsWith("ACME on asyncfacade-quotes-");
    }

    @Test
    void aClientThatGoesAwayStopsTheCall() throws Exception {
        try (Socket client = new Socket("localhost", port)) {
            client.getOutputStream()
                    .write("GET /quotes/slow HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            delegate.started.await();
        }
        delegate.interrupted.await();
        FacadeExecutor executor = context.getBean("quotes", FacadeExecutor.class);
        while (executor.stats().running() > 0) {
            Thread.onSpinWait();
        }
        assertThat(executor.stats().cancelled()).isEqualTo(1);
    }

    @Test
    void aTimeoutOfReactorStopsTheCall() throws Exception {
        // On a busy machine the timeout may come before the body.
        while (delegate.interrupted.getCount() > 0) {
            assertThat(get("/impatient/slow").statusCode()).isEqualTo(504);
        }
    }

    private HttpResponse<String> get(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
