package app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What becomes of a running call when its client goes away. */
@MicronautTest
class DisconnectTest {

    @Inject
    EmbeddedServer server;

    @Inject
    PlainQuotes delegate;

    @Test
    void aFutureIsNotStopped() throws Exception {
        goAway("slow");
        goAway("slow/mono");
        delegate.interrupted.acquire(); // the second one; the server has seen the end of the first one before
        delegate.permits.release(2);
        delegate.answered.acquire();
        assertEquals(0, delegate.interrupted.availablePermits());
    }

    private void goAway(String path) throws Exception {
        try (Socket client = new Socket(server.getHost(), server.getPort())) {
            client.getOutputStream()
                    .write(("GET /quotes/" + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            delegate.started.acquire();
        }
    }
}
