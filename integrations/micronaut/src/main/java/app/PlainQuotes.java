package app;

import io.micronaut.http.context.ServerRequestContext;
import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;

/** Answers for a slow symbol when the test lets it. */
@Singleton
public class PlainQuotes implements Quotes {

    final Semaphore started = new Semaphore(0);
    final Semaphore permits = new Semaphore(0);
    final Semaphore answered = new Semaphore(0);
    final Semaphore interrupted = new Semaphore(0);

    @Override
    public String quote(String symbol) throws InterruptedException {
        if (symbol.equals("slow")) {
            started.release();
            try {
                permits.acquire();
                answered.release();
            } catch (InterruptedException stopped) {
                interrupted.release();
                throw stopped;
            }
        }
        String path = ServerRequestContext.currentRequest()
                .map(request -> request.getPath())
                .orElse("no request");
        return symbol + " for " + path + " on " + Thread.currentThread().getName();
    }
}
