package io.asyncfacade.scenarios.processes;

/** The largest figure of each part of the work. */
final class Samples {

    private final int steps;

    private final long[] largest;

    private int done;

    Samples(int steps, int parts) {
        this.steps = steps;
        this.largest = new long[parts];
    }

    synchronized void add(int step, long figure) {
        int part = (step - 1) * largest.length / steps;
        largest[part] = Math.max(largest[part], figure);
        done = Math.max(done, step);
    }

    synchronized long at(int part) {
        return largest[part];
    }

    synchronized int done() {
        return done;
    }
}
