package io.asyncfacade;

import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * A call on a plain executor that was made while the flight recorder runs.
 *
 * @param <T> the type of the value
 */
final class RecordedCall<T extends @Nullable Object> extends CallFuture<T> {

    private final Object event = ExecutorRecorder.beginCall();
    private final long submitted = AdmittingExecutor.timeOf(stages).nanoTime();
    private volatile long started;
    private volatile boolean hasStarted;

    RecordedCall(Executor stages, OnCancel onCancel, String name, Object body) {
        super(stages, onCancel, name, body);
    }

    @Override
    void started() {
        started = AdmittingExecutor.timeOf(stages).nanoTime();
        hasStarted = true;
    }

    @Override
    void finishing(CallOutcome outcome, @Nullable Throwable failure) {
        long now = AdmittingExecutor.timeOf(stages).nanoTime();
        long start = hasStarted ? started : now;
        CallRecorder.record(
                event, name, target().getClass().getName(), start - submitted, now - start, outcome, failure);
    }
}
