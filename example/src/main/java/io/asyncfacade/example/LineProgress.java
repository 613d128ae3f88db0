package io.asyncfacade.example;

import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicInteger;

/** A line at each quarter, for an output that keeps what was printed. */
final class LineProgress implements Progress {

    private static final int PARTS = 4;

    private final PrintStream out;
    private final String title;
    private final int steps;
    private final AtomicInteger done = new AtomicInteger();

    LineProgress(PrintStream out, String title, int steps) {
        this.out = out;
        this.title = title;
        this.steps = steps;
        print(0);
    }

    @Override
    public void step() {
        int now = done.incrementAndGet();
        if (part(now) > part(now - 1)) {
            print(now);
        }
    }

    private long part(int count) {
        return (long) count * PARTS / steps;
    }

    private void print(int count) {
        out.printf("%-18s %3d %%  %d of %d calls%n", title, 100L * count / steps, count, steps);
    }

    @Override
    public void close() {}
}
