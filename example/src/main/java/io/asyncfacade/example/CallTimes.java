package io.asyncfacade.example;

/** When each call of one burst was asked for, began, ended; in nanoseconds since the burst began. */
final class CallTimes {

    private final long begin = System.nanoTime();
    private final long[] asked;
    private final long[] started;
    private final long[] finished;

    CallTimes(int calls) {
        asked = new long[calls];
        started = new long[calls];
        finished = new long[calls];
    }

    /** Times that are known already, for a picture without a run. */
    CallTimes(long[] asked, long[] started, long[] finished) {
        this.asked = asked.clone();
        this.started = started.clone();
        this.finished = finished.clone();
    }

    // Each place of the arrays is written by one thread, and read after the join of all calls.

    void asked(int id) {
        asked[id - 1] = now();
    }

    void started(int id) {
        started[id - 1] = now();
    }

    void finished(int id) {
        finished[id - 1] = now();
    }

    long now() {
        return System.nanoTime() - begin;
    }

    int calls() {
        return asked.length;
    }

    long askedAt(int index) {
        return asked[index];
    }

    long startedAt(int index) {
        return started[index];
    }

    long finishedAt(int index) {
        return finished[index];
    }
}
