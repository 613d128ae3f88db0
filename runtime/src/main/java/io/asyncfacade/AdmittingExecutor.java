package io.asyncfacade;

import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Executor;

/**
 * What calls know of the {@link FacadeExecutor} that they are on: its rules, its time, and who admits them. They need
 * neither its policy nor its methods for users.
 */
abstract class AdmittingExecutor extends AbstractExecutorService {

    final CallRules rules;
    final TimeSource time;
    final BoundedAdmission admission;
    final CapturedContext stages = CapturedContext.empty(this);

    /** Whether calls have been looked at, which then know when they ended. */
    private volatile boolean inspected;

    AdmittingExecutor(CallRules rules, Executor threads, boolean borrowed) {
        this.rules = rules;
        this.time = timeOf(threads);
        this.admission = new BoundedAdmission(rules, time, threads, borrowed);
    }

    final void inspect() {
        inspected = true;
    }

    final boolean isInspected() {
        return inspected;
    }

    /** Returns the time source of any executor: its own, that of the executor which it uses, or the system's. */
    static TimeSource timeOf(Executor executor) {
        Executor target = CapturedContext.target(executor);
        if (target instanceof AdmittingExecutor facade) {
            return facade.time;
        }
        return target instanceof TimeSource own ? own : SystemTime.INSTANCE;
    }

    /** How messages tell who this is, and how busy. */
    final String numbers() {
        ExecutorStats now = admission.ledger().stats();
        return rules.quotedName() + " (" + now.running() + " running, " + now.queued() + " queued)";
    }
}
