package app;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** Answers for a slow symbol when the test lets it. */
@Singleton
public class SlowQuotes implements Quotes {

    private final Map<String, Slow> slow = new ConcurrentHashMap<>();

    @Inject
    Visitor visitor;

    /** What happens to the calls for one symbol. */
    static final class Slow {

        final Semaphore started = new Semaphore(0);
        final Semaphore permits = new Semaphore(0);
        final Semaphore interrupted = new Semaphore(0);
        final Semaphore left = new Semaphore(0);
    }

    Slow slow(String symbol) {
        return slow.computeIfAbsent(symbol, name -> new Slow());
    }

    @Override
    public String quote(String symbol) throws InterruptedException {
        if (symbol.startsWith("slow")) {
            Slow calls = slow(symbol);
            calls.started.release();
            try {
                calls.permits.acquire();
            } catch (InterruptedException stopped) {
                calls.interrupted.release();
                throw stopped;
            } finally {
                calls.left.release();
            }
        }
        return symbol + " for " + visitor.getName() + " on " + Thread.currentThread().getName();
    }
}
