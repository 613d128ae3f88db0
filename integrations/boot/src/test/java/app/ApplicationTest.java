package app;

import static org.assertj.core.api.Assertions.assertThat;

import io.asyncfacade.FacadeExecutor;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class ApplicationTest {

    @Test
    void limitsComeFromTheProperties() {
        try (Http app = new Http()) {
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
            app.quotes().permits.release(12);
            assertThat(sent).allSatisfy(answer -> assertThat(answer.join().statusCode()).isEqualTo(200));
            assertThat(app.quotes().most).hasValue(4);
        }
    }

    @Test
    void aCallThatTakesTooLongIsStoppedAndSaysSo() throws Exception {
        try (Http app = new Http("asyncfacade.executors.quotes.timeout=200ms")) {
            HttpResponse<String> late = app.send("GET", "/quotes/slow").join();
            assertThat(late.statusCode()).isEqualTo(504);
            app.quotes().interrupted.await();
        }
    }

    @Test
    void metersAreOnPrometheus() {
        try (Http app = new Http()) {
            app.get("/quotes/fast");
            assertThat(app.get("/actuator/prometheus"))
                    .contains("executor_active_threads{name=\"quotes\"} 0.0")
                    .contains("executor_pool_max_threads{name=\"quotes\"} 4.0")
                    .contains("executor_queue_remaining_tasks{name=\"quotes\"} 8.0")
                    .contains("executor_completed_tasks_total{name=\"quotes\"} 1.0")
                    .contains("executor_active_threads{name=\"database\"} 0.0")
                    .contains("executor_active_threads{name=\"applicationTaskExecutor\"}")
                    .contains("asyncfacade_executor_abandoned_calls{name=\"quotes\"} 0.0")
                    .contains("asyncfacade_calls_seconds_count{call=\"Quotes.quote\",exception=\"none\",executor=\"quotes\","
                            + "outcome=\"COMPLETED\"} 1")
                    .contains("asyncfacade_calls_queued_seconds_count{call=\"Quotes.quote\",executor=\"quotes\"} 1");
        }
    }

    @Test
    void securityMdcAndObservationAreSeenInTheBodyAndInAnAsyncStage() {
        try (Http app = new Http()) {
            String seen = "ada fast http.server.requests";
            assertThat(app.get("/quotes/fast")).isEqualTo("fast 2 " + seen + " | " + seen);
        }
    }

    @Test
    void aTransactionIsAroundTheDelegateAndTheRepositoryIsATarget() {
        try (Http app = new Http()) {
            assertThat(app.send("POST", "/transfers/30").join().body()).isEqualTo("moved");
            assertThat(app.send("POST", "/transfers/500").join().body()).isEqualTo("refused");
            assertThat(app.get("/accounts/1")).isEqualTo("70");
            assertThat(app.get("/accounts/2")).as("the first update was rolled back").isEqualTo("30");
        }
    }

    @Test
    void springsOwnExecutorIsUsedForAsync() {
        try (Http app = new Http()) {
            assertThat(app.context.getBean(Background.class).thread().join()).startsWith("task-");
        }
    }

    @Test
    void fiftyRequestsInFlightAreAnsweredBeforeTheApplicationEnds() throws Exception {
        Http app = new Http("asyncfacade.executors.quotes.queue-capacity=100", "asyncfacade.executors.quotes.timeout=30s");
        JdbcTemplate database = new JdbcTemplate(app.context.getBean(DataSource.class));
        SlowQuotes quotes = app.quotes();
        FacadeExecutor executor = app.context.getBean("quotes", FacadeExecutor.class);
        List<CompletableFuture<HttpResponse<String>>> sent = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            sent.add(app.send("GET", "/quotes/slow" + i));
        }
        await(() -> executor.stats().running() + executor.stats().queued() == 50);
        Thread closing = new Thread(app::close);
        closing.start();
        // Only once the server accepts nothing more is the application really being closed.
        await(() -> !accepts(app));
        assertThat(database.queryForObject("SELECT COUNT(*) FROM account", Integer.class)).isEqualTo(2);
        quotes.permits.release(50);
        closing.join();
        assertThat(sent).allSatisfy(answer -> {
            assertThat(answer.join().statusCode()).isEqualTo(200);
            assertThat(answer.join().body()).contains(" 2 ada ");
        });
        assertThat(executor.stats().completed()).isEqualTo(50);
    }

    @Test
    void fiftyCallsOfTheApplicationItselfAreFinishedBeforeTheDataSourceIsClosed() throws Exception {
        Http app = new Http("asyncfacade.executors.quotes.queue-capacity=100", "asyncfacade.executors.quotes.timeout=30s");
        FacadeExecutor executor = app.context.getBean("quotes", FacadeExecutor.class);
        QuotesAsync quotes = app.context.getBean(QuotesAsync.class);
        List<CompletableFuture<String>> calls = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            calls.add(quotes.quote("slow" + i));
        }
        SlowQuotes delegate = app.quotes();
        Thread closing = new Thread(app::close);
        closing.start();
        await(executor::isShutdown);
        delegate.permits.release(50);
        closing.join();
        assertThat(calls).allSatisfy(call -> assertThat(call.join()).contains(" 2 nobody "));
    }

    private static boolean accepts(Http app) {
        try {
            app.send("GET", "/actuator/asyncfacade").join();
            return true;
        } catch (RuntimeException refused) {
            return false;
        }
    }

    private static void await(java.util.function.BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            Thread.onSpinWait();
            Thread.yield();
        }
    }
}
