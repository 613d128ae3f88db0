package io.asyncfacade;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** The body of a cell: waits if the event wants it to run, notes what it sees, and ends as the outcome says. */
final class MatrixBody implements Body<Object> {

    /** How a body ends. */
    enum Outcome {
        VALUE,
        NULL,
        CHECKED,
        UNCHECKED,
        ERROR,
        INTERRUPTED,
        IGNORES_INTERRUPT;

        boolean isResource() {
            return this == VALUE || this == IGNORES_INTERRUPT;
        }
    }

    /** A result that has to be closed by somebody. */
    static final class Resource implements AutoCloseable {
        final AtomicInteger closed = new AtomicInteger();

        @Override
        public void close() {
            closed.incrementAndGet();
        }
    }

    private final Outcome outcome;
    private final boolean waits;
    private final boolean hooked;
    final Gate gate = new Gate();
    final Resource resource = new Resource();
    final Throwable failure;
    final AtomicInteger calls = new AtomicInteger();
    final AtomicInteger hookCalls = new AtomicInteger();
    final AtomicBoolean sawInterrupt = new AtomicBoolean();
    volatile boolean calledLate;
    volatile String hookThread = "";
    volatile String context;
    volatile CallFuture<?> self;

    MatrixBody(Outcome outcome, boolean waits, boolean hooked) {
        this.outcome = outcome;
        this.waits = waits;
        this.hooked = hooked;
        this.failure = switch (outcome) {
            case VALUE, NULL, IGNORES_INTERRUPT -> null;
            case CHECKED -> new IOException("checked");
            case UNCHECKED -> new IllegalStateException("unchecked");
            case ERROR -> new NoClassDefFoundError("error");
            case INTERRUPTED -> new InterruptedException("of the body's own");
        };
    }

    @Override
    public Object call() throws Throwable {
        calls.incrementAndGet();
        CallFuture<?> call = CurrentWork.callOfThread();
        calledLate = call == null || call.isDone();
        self = call;
        context = MatrixWatch.CONTEXT.get();
        if (hooked) {
            CurrentCall.onCancel(() -> {
                hookCalls.incrementAndGet();
                hookThread = Thread.currentThread().getName();
                gate.open();
            });
        }
        if (waits) {
            await();
        }
        if (failure != null) {
            throw failure;
        }
        return outcome == Outcome.NULL ? null : resource;
    }

    private void await() {
        if (outcome == Outcome.IGNORES_INTERRUPT) {
            gate.passStubbornly();
        } else {
            try {
                gate.pass();
            } catch (InterruptedException swallowed) {
                sawInterrupt.set(true);
            }
        }
        if (gate.interrupted.get() || Thread.currentThread().isInterrupted()) {
            sawInterrupt.set(true);
        }
    }
}
