package app;

import static org.assertj.core.api.Assertions.assertThat;

import io.asyncfacade.FacadeExecutor;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class ApplicationTest {

    private static Http app;

    @BeforeAll
    static void start() {
        app = new Http("asyncfacade.executors.quotes.timeout=10m");
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    @Test
    void limitsComeFromTheProperties() {
        List<CompletableFuture<HttpResponse<String>>> sent = new ArrayList<>();
        FacadeExecutor executor = app.context.getBean("quotes", FacadeExecutor.class);
        for (int i = 0; i < 12; i++) {
            sent.add(app.send("GET", "/quotes/slow" + i));
        }
        await(() -> executor.stats().running() == 4 && executor.stats().queued() == 8);
        HttpResponse<String> refused = app.send("GET", "/quotes/slow13").join();
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.body()).contains("too many calls, try again");
        assertThat(app.get("/actuator/asyncfacade"))
                .contains("\"limit\":4", "\"queueCapacity\":8", "\"running\":4", "\"phase\":\"QUEUED\"", "Quotes.quote");
        assertThat(app.get("/actuator/asyncfacade/quotes")).contains("\"limit\":4");
        app.quotes().permits.release(12);
        assertThat(sent).allSatisfy(answer -> assertThat(answer.join().statusCode()).isEqualTo(200));
        assertThat(app.quotes().most).hasValue(4);
    }

    @Test
    void aCallThatTakesTooLongIsStoppedAndSaysSo() {
        // On a busy machine the timeout may come before the body.
        while (app.quotes().interrupted.getCount() > 0) {
            HttpResponse<String> late = app.send("GET", "/late/slow").join();
            assertThat(late.statusCode()).isEqualTo(504);
        }
    }

    @Test
    void metersAreOnPrometheus() {
        app.get("/quotes/fast");
        assertThat(app.get("/actuator/prometheus"))
                .contains("executor_active_threads{name=\"quotes\"} ")
                .contains("executor_pool_max_threads{name=\"quotes\"} 4.0")
                .contains("executor_queue_remaining_tasks{name=\"quotes\"} 8.0")
                .contains("executor_completed_tasks_total{name=\"quotes\"} ")
                .contains("executor_active_threads{name=\"database\"} 0.0")
                .contains("executor_active_threads{name=\"applicationTaskExecutor\"}")
                .contains("asyncfacade_executor_abandoned_calls{name=\"quotes\"} 0.0")
                .contains("asyncfacade_calls_seconds_count{call=\"Quotes.quote\",exception=\"none\",executor=\"quotes\","
                        + "outcome=\"COMPLETED\"} ")
                .contains("asyncfacade_calls_queued_seconds_count{call=\"Quotes.quote\",executor=\"quotes\"} ");
    }

    @Test
    void securityMdcAndObservationAreSeenInTheBodyAndInAnAsyncStage() {
        String seen = "ada fast http.server.requests";
        assertThat(app.get("/quotes/fast")).isEqualTo("fast 2 " + seen + " | " + seen);
    }

    @Test
    void aDelegateMayBelongToTheRequest() {
        List<CompletableFuture<HttpResponse<String>>> sent = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            sent.add(app.send("GET", "/greeting?name=visitor" + i));
        }
        for (int i = 0; i < 10; i++) {
            assertThat(sent.get(i).join().body())
                    .startsWith("hello visitor" + i + " on ")
                    .contains(", hello visitor" + i + " on asyncfacade-quotes-");
        }
    }

    @Test
    void aTransactionIsAroundTheDelegateAndTheRepositoryIsATarget() {
        assertThat(app.send("POST", "/transfers/30").join().body()).isEqualTo("moved");
        assertThat(app.send("POST", "/transfers/500").join().body()).isEqualTo("refused");
        assertThat(app.get("/accounts/1")).isEqualTo("70");
        assertThat(app.get("/accounts/2")).as("the first update was rolled back").isEqualTo("30");
    }

    @Test
    void springsOwnExecutorIsUsedForAsync() {
        assertThat(app.context.getBean(Background.class).thread().join()).startsWith("task-");
    }

    /** Fifty requests over HTTP, and fifty calls on another executor that no request waits for. */
    @Test
    void whatIsInFlightIsFinishedBeforeTheDataSourceIsClosed() throws Exception {
        Http closed = new Http(
                "asyncfacade.executors.quotes.queue-capacity=100",
                "asyncfacade.executors.quotes.timeout=10m",
                "asyncfacade.shutdown-grace=9m");
        JdbcTemplate database = new JdbcTemplate(closed.context.getBean(DataSource.class));
        FacadeExecutor ofRequests = closed.context.getBean("quotes", FacadeExecutor.class);
        FacadeExecutor ofOthers = closed.context.getBean("database", FacadeExecutor.class);
        CountDownLatch go = new CountDownLatch(1);
        QuotesAsync others = new QuotesAsync(
                symbol -> {
                    go.await();
                    return symbol + database.queryForObject("SELECT COUNT(*) FROM account", Integer.class);
                },
                ofOthers);
        List<CompletableFuture<HttpResponse<String>>> sent = new ArrayList<>();
        List<CompletableFuture<String>> calls = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            sent.add(closed.send("GET", "/quotes/slow" + i));
            calls.add(others.quote("other"));
        }
        await(() -> ofRequests.stats().running() + ofRequests.stats().queued() == 50);
        Thread closing = new Thread(closed::close);
        closing.start();
        // The web server closes first, and waits for its requests.
        await(() -> !accepts(closed));
        closed.quotes().permits.release(50);
        assertThat(sent).allSatisfy(answer -> {
            assertThat(answer.join().statusCode()).isEqualTo(200);
            assertThat(answer.join().body()).contains(" 2 ada ");
        });
        // Then the executors; the calls of this one have waited until now.
        await(ofOthers::isShutdown);
        go.countDown();
        closing.join();
        assertThat(calls).allSatisfy(call -> assertThat(call.join()).isEqualTo("other2"));
        assertThat(ofRequests.stats().completed()).isEqualTo(50);
        assertThat(ofOthers.stats().completed()).isEqualTo(50);
    }

    private static boolean accepts(Http app) {
        try {
            app.send("GET", "/actuator/asyncfacade").join();
            return true;
        } catch (RuntimeException refused) {
            return false;
        }
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(8);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            Thread.yield();
        }
    }
}
