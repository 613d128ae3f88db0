package io.asyncfacade.scenarios.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.asyncfacade.FacadeExecutor;
import io.asyncfacade.Outcome;
import io.asyncfacade.scenarios.Await;
import io.asyncfacade.scenarios.CountedProgress;
import io.asyncfacade.scenarios.IoThreads;
import io.asyncfacade.scenarios.session.SizedPool.PoolUse;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SizedPoolTest {

    private static final int CONNECTIONS = 4;
    private static final Duration NEVER = Duration.ofHours(1);

    /** Long enough for a thread that is held up for a moment while it gets a connection that is free. */
    private static final Duration SOON = Duration.ofMillis(500);

    private final GreetingServer server = GreetingServer.start(Duration.ofMillis(20));

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void neverWaitsForAConnectionWhereTheLimitIsTheSizeOfThePool() throws Exception {
        try (PooledSession session = new PooledSession(server.uri(), CONNECTIONS, NEVER)) {
            CountedProgress progress = new CountedProgress();

            PoolUse use = SizedPool.greetAll(session, CONNECTIONS, 100, progress);

            assertEquals(100, use.answered());
            assertTrue(
                    use.peak().leased() <= CONNECTIONS, "leased: " + use.peak().leased());
            assertEquals(0, use.peak().pending());
            assertEquals(100, progress.steps());
            assertEquals(0, session.leased());
        }
    }

    @Test
    void sendsWithEachCallTheHeadersOfThatCall() throws Exception {
        try (PooledSession session = new PooledSession(server.uri(), CONNECTIONS, NEVER)) {
            PoolUse use = SizedPool.greetAll(session, CONNECTIONS, 6, new CountedProgress());

            assertEquals(
                    List.of(
                            "Guten Tag, guest 0",
                            "Good day, guest 1",
                            "Bonjour, guest 2",
                            "Guten Tag, guest 3",
                            "Good day, guest 4",
                            "Bonjour, guest 5"),
                    use.replies().stream()
                            .map(Outcome::orElseThrow)
                            .map(Reply::body)
                            .toList());
        }
    }

    /** What the limit is there to prevent. */
    @Test
    void runsOutOfConnectionsWhereTheLimitIsLarger() throws Exception {
        try (PooledSession session = new PooledSession(server.uri(), CONNECTIONS, SOON);
                FacadeExecutor executor = IoThreads.atMost(CONNECTIONS + 1).open()) {
            SessionAsync async = new SessionAsync(session, executor);
            List<CompletableFuture<Reply>> silent = IntStream.range(0, CONNECTIONS)
                    .mapToObj(call -> async.get("/silence", Map.of(), NEVER))
                    .toList();
            Await.until("a request on each connection", () -> server.received() == CONNECTIONS);

            CompletionException failure = assertThrows(
                    CompletionException.class,
                    () -> async.get("/", SizedPool.headers(0), NEVER).join());

            assertInstanceOf(ConnectionRequestTimeoutException.class, failure.getCause());
            silent.forEach(call -> call.cancel(true));
        }
    }

    @Test
    void endsACallAfterTheTimeoutOfThatCall() throws Exception {
        try (PooledSession session = new PooledSession(server.uri(), CONNECTIONS, NEVER);
                FacadeExecutor executor = IoThreads.atMost(CONNECTIONS).open()) {
            SessionAsync async = new SessionAsync(session, executor);
            CompletableFuture<Reply> patient = async.get("/silence", Map.of(), NEVER);
            CompletableFuture<Reply> impatient = async.get("/silence", Map.of(), Duration.ofMillis(1));

            Throwable failure =
                    assertThrows(CompletionException.class, impatient::join).getCause();

            assertInstanceOf(SocketTimeoutException.class, failure);
            assertFalse(patient.isDone());
            patient.cancel(true);
        }
    }

    @Test
    void givesTheConnectionOfACancelledCallBack() throws Exception {
        try (PooledSession session = new PooledSession(server.uri(), 1, NEVER);
                FacadeExecutor executor = IoThreads.atMost(1).open()) {
            SessionAsync async = new SessionAsync(session, executor);
            CompletableFuture<Reply> silent = async.get("/silence", Map.of(), NEVER);
            Await.until("the request", () -> server.received() == 1);

            silent.cancel(true);

            assertEquals(
                    "Guten Tag, guest 0",
                    async.get("/", SizedPool.headers(0), NEVER).join().body());
            assertEquals(0, executor.stats().abandoned());
        }
    }
}
