package app;

import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.ObservationView;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.slf4j.MDC;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Answers when the test lets it, and says what it sees. */
@Component
public class SlowQuotes implements Quotes {

    public final Semaphore permits = new Semaphore(0);
    public final AtomicInteger running = new AtomicInteger();
    public final AtomicInteger most = new AtomicInteger();
    public volatile CountDownLatch interrupted = new CountDownLatch(1);
    private final ObservationRegistry observations;
    private final JdbcTemplate database;

    SlowQuotes(ObservationRegistry observations, DataSource database) {
        this.observations = observations;
        this.database = new JdbcTemplate(database);
    }

    @Override
    public String quote(String symbol) throws InterruptedException {
        most.accumulateAndGet(running.incrementAndGet(), Math::max);
        try {
            if (symbol.startsWith("slow")) {
                permits.acquire();
            }
            Integer accounts = database.queryForObject("SELECT COUNT(*) FROM account", Integer.class);
            return symbol + " " + accounts + " " + seen();
        } catch (InterruptedException stopped) {
            interrupted.countDown();
            throw stopped;
        } finally {
            running.decrementAndGet();
        }
    }

    String seen() {
        var user = SecurityContextHolder.getContext().getAuthentication();
        return (user == null ? "anonymous" : user.getName()) + " " + MDC.get("request") + " " + request();
    }

    /** The observation of the request; that of the security filter, say, is inside of it. */
    private String request() {
        ObservationView current = observations.getCurrentObservation();
        if (current == null) {
            return "no observation";
        }
        while (current.getContextView().getParentObservation() != null) {
            current = current.getContextView().getParentObservation();
        }
        return current.getContextView().getName();
    }
}
