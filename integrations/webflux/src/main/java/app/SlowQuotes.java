package app;

import java.util.concurrent.CountDownLatch;
import org.springframework.stereotype.Component;

@Component
public class SlowQuotes implements Quotes {

    public final CountDownLatch started = new CountDownLatch(1);
    public final CountDownLatch interrupted = new CountDownLatch(1);

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
        return symbol + " on " + Thread.currentThread().getName();
    }
}
