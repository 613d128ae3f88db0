package app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.SlowQuotes.Slow;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
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
        // On a busy machine the timeout may come before the body.
        while (!delegate.slow("slow-impatient").interrupted.tryAcquire()) {
            assertEquals("no answer", get("quotes/slow-impatient/impatient"));
        }
    }

    /** One thread serves all connections, so that it has seen the end of the first one before that of the others. */
    @Test
    void aClientThatGoesAwayStopsTheCallUnlessTheMethodSaysOtherwise() throws Exception {
        Slow kept = goAway("slow-kept", "/kept");
        goAway("slow-gone", "").interrupted.acquire();
        goAway("slow-gone", "/uni").interrupted.acquire();
        kept.permits.release();
        kept.left.acquire();
        assertEquals(0, kept.interrupted.availablePermits());
    }

    private Slow goAway(String symbol, String path) throws Exception {
        try (Socket client = new Socket(root.getHost(), root.getPort())) {
            client.getOutputStream()
                    .write(("GET /quotes/" + symbol + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            delegate.slow(symbol).started.acquire();
        }
        return delegate.slow(symbol);
    }

    private String get(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(root.resolve(path)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
