package io.asyncfacade.benchmarks.calls;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Finds out what {@code cancel(true)} does: one call runs, one is queued behind it, and both are cancelled. */
final class CancelProbe implements Echo {
    private static final String RUNNING = "running";
    private static final String QUEUED = "queued";

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch interrupted = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);
    private volatile boolean queuedRan;

    private CancelProbe() {}

    /**
     * What was found.
     *
     * @param interrupts whether the running body was interrupted
     * @param runsCancelled whether the queued call ran although it was cancelled
     */
    record Answer(boolean interrupts, boolean runsCancelled) {}

    static Answer ask(Design design) throws Exception {
        CancelProbe probe = new CancelProbe();
        ExecutorService pool = Executors.newFixedThreadPool(1, CancelProbe::daemon);
        try {
            Call call = design.with(probe, pool);
            Future<String> running = call.start(RUNNING);
            probe.begun.await();
            Future<String> queued = call.start(QUEUED);
            queued.cancel(true);
            running.cancel(true);
            boolean interrupts = probe.interrupted.await(500, TimeUnit.MILLISECONDS);
            probe.released.countDown();
            // The pool takes one after the other, so when this one is done, the cancelled one has had its turn.
            call.start("last").get(1, TimeUnit.MINUTES);
            return new Answer(interrupts, probe.queuedRan);
        } finally {
            pool.shutdown();
        }
    }

    private static Thread daemon(Runnable calls) {
        Thread thread = new Thread(calls, "probe");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public String echo(String text) {
        if (text.equals(RUNNING)) {
            begun.countDown();
            try {
                released.await();
            } catch (InterruptedException stop) {
                interrupted.countDown();
            }
        } else if (text.equals(QUEUED)) {
            queuedRan = true;
        }
        return text;
    }
}
