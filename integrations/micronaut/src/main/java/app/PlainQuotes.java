package app;

import io.micronaut.http.context.ServerRequestContext;
import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** Answers for a slow symbol when the test lets it. */
@Singleton
public class PlainQuotes implements Quotes {

    final Semaphore started = new Semaphore(0);
    final Semaphore permits = new Semaphore(0);
    final Semaphore left = new Semaphore(0);
    final AtomicInteger interrupted = new AtomicInteger();

    @Override
    public String quote(String symbol) throws InterruptedException {
        if (symbol.equals("slow")) {
            started.release();
            try {
                permits.acquire();
            } catch (InterruptedException stopped) {
                interrupted.incrementAndGet();
                throw stopped;
            } finally {
                left.release();
            }
        }
        String path = ServerRequestContext.currentRequest()
                .map(request -> request.getPath())
                .orElse("no request");
        return symbol + " for " + path + " on " + Thread.currentThread().getName();
    }
}
