package io.asyncfacade;

/** Two listeners, of which the second hears of a call even if the first has failed. */
record ListenerPair(CallListener first, CallListener second) implements CallListener {

    @Override
    public void onQueued(CallInfo call) {
        tell(() -> first.onQueued(call));
        tell(() -> second.onQueued(call));
    }

    @Override
    public void onStarted(CallInfo call) {
        tell(() -> first.onStarted(call));
        tell(() -> second.onStarted(call));
    }

    @Override
    public void onFinished(CallInfo call) {
        tell(() -> first.onFinished(call));
        tell(() -> second.onFinished(call));
    }

    /** A listener that fails is no concern of the call. */
    private static void tell(Runnable telling) {
        try {
            telling.run();
        } catch (Throwable failure) {
            Uncaught.report(failure);
        }
    }
}
