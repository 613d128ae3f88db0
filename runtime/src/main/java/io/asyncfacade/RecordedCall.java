package io.asyncfacade;

import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * A call on a plain executor that was made while the flight recorder runs.
 *
 * @param <T> the type of the value
 */
final class RecordedCall<T extends @Nullable Object> extends CallFuture<T> {

    private final long submitted = FacadeExecutor.timeOf(executor).nanoTime();
    private volatile long started;
    private volatile boolean hasStarted;

    RecordedCall(Executor executor, OnCancel onCancel, String name, Object body) {
        super(executor, onCancel, name, body);
    }

    @Override
    void started() {
        started = FacadeExecutor.timeOf(executor).nanoTime();
        hasStarted = true;
    }

    @Override
    void finishing(CallOutcome outcome, @Nullable Throwable failure) {
        long now = FacadeExecutor.timeOf(executor).nanoTime();
        long start = hasStarted ? started : now;
        CallRecorder.record(name, executor.getClass().getName(), start - submitted, now - start, outcome, failure);
    }
}
