package io.asyncfacade;

import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What {@link ExecutorPolicy#propagating} takes along from one thread, for calls that other threads make in its name:
 * each call takes along what it finds when it is made, and that would be nothing. Used by one thread at a time.
 */
final class Surroundings implements Runnable {

    private final Runnable enclosed;
    private @Nullable Runnable task;

    private Surroundings(UnaryOperator<Runnable> operator) {
        enclosed = Objects.requireNonNull(operator.apply(this));
    }

    /** Takes along from the current thread what the executor of the call takes along; null if that is nothing. */
    static @Nullable Surroundings takenFor(@Nullable CompletionStage<?> call) {
        if (!(Stages.executor(call) instanceof FacadeExecutor executor)) {
            return null;
        }
        UnaryOperator<Runnable> operator = executor.rules.propagation();
        try {
            return operator == null ? null : new Surroundings(operator);
        } catch (Throwable failure) {
            return null; // each call will say so itself
        }
    }

    /** Runs the task there; or just so, if what the operator made fails, or can be run only once. */
    void run(Runnable given) {
        task = given;
        try {
            enclosed.run();
        } catch (Throwable failure) {
            Uncaught.report(failure);
        }
        run();
    }

    /** Called by what the operator made. */
    @Override
    public void run() {
        Runnable given = task;
        task = null;
        if (given != null) {
            given.run();
        }
    }
}
