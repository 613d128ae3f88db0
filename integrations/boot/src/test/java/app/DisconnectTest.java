package app;

import static org.assertj.core.api.Assertions.assertThat;

import io.asyncfacade.FacadeExecutor;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of a running call in Spring MVC when its client goes away, or its request times out. */
class DisconnectTest {

    private Http app;

    @AfterEach
    void close() {
        app.quotes().permits.release(100);
        app.close();
    }

    /** The server does not look at the connection before it has something to write. */
    @Test
    void aClientThatGoesAwayIsNotNoticed() throws Exception {
        app = new Http("asyncfacade.executors.quotes.timeout=10m");
        for (String path : new String[] {"/quotes/slow", "/stopped/slow"}) {
            goAway(path);
            // The server has seen the end of that connection by now: it came before this request.
            assertThat(app.get("/quotes/fast")).startsWith("fast");
            assertThat(app.quotes().running).as(path).hasValue(1);
            app.quotes().permits.release();
            awaitIdle();
            assertThat(app.quotes().interrupted.getCount()).as(path).isEqualTo(1);
        }
    }

    @Test
    void aTimeoutOfTheRequestDoesNotStopTheCall() throws Exception {
        app = new Http("asyncfacade.executors.quotes.timeout=10m", "spring.mvc.async.request-timeout=1s");
        assertThat(app.send("GET", "/quotes/slow").join().statusCode()).isEqualTo(503);
        assertThat(executor().stats().cancelled()).isZero();
        app.quotes().permits.release();
        awaitIdle();
        assertThat(executor().stats().completed()).isEqualTo(1);
    }

    @Test
    void aTimeoutOfTheRequestStopsTheCallOfADeferredResult() throws Exception {
        app = new Http("asyncfacade.executors.quotes.timeout=10m", "spring.mvc.async.request-timeout=1s");
        // On a busy machine the timeout may come before the body.
        while (app.quotes().interrupted.getCount() > 0) {
            assertThat(app.send("GET", "/stopped/slow").join().statusCode()).isEqualTo(503);
        }
        awaitIdle();
    }

    private FacadeExecutor executor() {
        return app.context.getBean("quotes", FacadeExecutor.class);
    }

    private void goAway(String path) throws Exception {
        String user = Base64.getEncoder().encodeToString("ada:secret".getBytes(StandardCharsets.UTF_8));
        int port = app.context.getEnvironment().getProperty("local.server.port", Integer.class);
        try (Socket client = new Socket("localhost", port)) {
            client.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Basic " + user + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            while (app.quotes().running.get() == 0) {
                Thread.onSpinWait();
            }
        }
    }

    private void awaitIdle() {
        while (executor().stats().running() + executor().stats().queued() > 0) {
            Thread.onSpinWait();
        }
    }
}
