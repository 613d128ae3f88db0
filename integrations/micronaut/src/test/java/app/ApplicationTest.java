package app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.asyncfacade.FacadeExecutor;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

@MicronautTest
class ApplicationTest {

    @Inject
    EmbeddedServer server;

    @Inject
    @Named("quotes")
    Executor executor;

    @Test
    void answersInTheContextOfTheRequestAndClosesItsExecutor() throws Exception {
        String answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(server.getURI().resolve("/quotes/ACME"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
        assertTrue(answer.startsWith("ACME for /quotes/ACME on asyncfacade-quotes-"), answer);
        server.getApplicationContext().close();
        assertTrue(((FacadeExecutor) executor).isShutdown());
    }
}
