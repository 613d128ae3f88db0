package app;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.CountDownLatch;

@Singleton
public class SlowQuotes implements Quotes {

    final CountDownLatch started = new CountDownLatch(1);
    final CountDownLatch interrupted = new CountDownLatch(1);

    @Inject
    Visitor visitor;

    @Override
    public String quote(String symbol) throws InterruptedException {
        if (symbol.equals("slow")) {
            started.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException stopped) {
                interrupted.countDown();
                throw stopped;
            }
        }
        return symbol + " for " + visitor.getName() + " on " + Thread.currentThread().getName();
    }
}
