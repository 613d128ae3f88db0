package app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApplicationTest {

    @TestHTTPResource("/")
    URI root;

    @Inject
    SlowQuotes delegate;

    @Test
    void answersInTheContextOfTheRequest() throws Exception {
        String answer = get("quotes/ACME");
        assertTrue(answer.startsWith("ACME for ada on asyncfacade-quotes-"), answer);
        String meters = get("q/metrics");
        assertTrue(meters.contains("executor_pool_max_threads{name=\"quotes\"} 4.0"), meters);
        assertTrue(meters.contains("asyncfacade_calls_seconds_count{call=\"Quotes.quote\""), meters);
    }

    @Test
    void aTimeoutOfMutinyStopsTheCall() throws Exception {
        assertEquals("no answer", get("quotes/slow/impatient"));
        delegate.interrupted.await();
    }

    private String get(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(root.resolve(path)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
