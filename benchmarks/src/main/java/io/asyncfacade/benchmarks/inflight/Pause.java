package io.asyncfacade.benchmarks.inflight;

import io.asyncfacade.AsyncFacade;
import java.util.concurrent.CountDownLatch;

/** A blocking call of a millisecond. */
@AsyncFacade
public interface Pause {
    int pause(int id) throws InterruptedException;

    /** Sleeps, once its gate is open. */
    final class Gated implements Pause {
        private final CountDownLatch gate;

        Gated(CountDownLatch gate) {
            this.gate = gate;
        }

        @Override
        public int pause(int id) throws InterruptedException {
            gate.await();
            Thread.sleep(1);
            return id;
        }
    }
}
