package io.asyncfacade.scenarios;

import io.asyncfacade.example.Progress;
import java.util.concurrent.atomic.AtomicInteger;

/** Shows nothing, and counts the steps. */
public final class CountedProgress implements Progress {

    private final AtomicInteger steps = new AtomicInteger();

    @Override
    public void step() {
        steps.incrementAndGet();
    }

    public int steps() {
        return steps.get();
    }

    @Override
    public void close() {}
}
