package io.asyncfacade.scenarios;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits for what another thread is about to do, however long it takes it within reason. */
public final class Await {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);

    private Await() {}

    public static void until(String what, BooleanSupplier condition) {
        long begin = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - begin > PATIENCE) {
                throw new AssertionError("never happened: " + what);
            }
            Thread.yield();
        }
    }
}
