package io.asyncfacade;

/**
 * A task that somebody gave to {@link FacadeExecutor#execute}, like a stage of {@code thenApplyAsync}. It is admitted
 * like a call; it is no call, and shows in no counter.
 */
final class PlainTask extends ManagedCall<Void> {

    PlainTask(FacadeExecutor executor, Object task) {
        super(executor, OnCancel.ABANDON, "task", task);
    }

    @Override
    boolean isCall() {
        return false;
    }
}
