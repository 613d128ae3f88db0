package io.asyncfacade;

import java.util.concurrent.ThreadPoolExecutor;
import org.jspecify.annotations.Nullable;

/** The admission to a plain executor: every call starts at once, and no record is kept. */
final class DirectAdmission implements Admission {

    static final DirectAdmission INSTANCE = new DirectAdmission();

    private DirectAdmission() {}

    /**
     * Hands the call to its executor.
     *
     * @return null, or why the call is refused: the caller tells whoever made the call
     */
    static @Nullable CallRejectedException submit(CallFuture<?> call) {
        try {
            call.executor.execute(call);
            return null;
        } catch (Throwable failure) {
            // It may have been run all the same: a direct executor passes on what the call rethrew.
            return call.move(CallFuture.ADMITTED, CallFuture.DONE)
                    ? CallRejectedException.byExecutor(call.name, failure)
                    : null;
        }
    }

    @Override
    public boolean begin(CallFuture<?> call) {
        return call.move(CallFuture.ADMITTED, CallFuture.RUNNING);
    }

    @Override
    public boolean end(CallFuture<?> call, int phase, CallOutcome outcome) {
        return call.move(phase, CallFuture.DONE);
    }

    @Override
    public boolean leave(CallFuture<?> call) {
        return call.move(CallFuture.ABANDONED, CallFuture.DONE);
    }

    @Override
    public int claim(CallFuture<?> call, CallOutcome outcome, boolean stop) {
        return call.moveOnClaim(stop);
    }

    @Override
    public void settled(CallFuture<?> call) {}

    @Override
    public void withdraw(CallFuture<?> call) {
        if (call.executor instanceof ThreadPoolExecutor pool) {
            pool.remove(call);
        }
    }

    @Override
    public @Nullable CallFuture<?> startSuccessor(CallFuture<?> call) {
        return null;
    }

    @Override
    public void help(CallFuture<?> call) {
        if (call.state() == CallFuture.ADMITTED) {
            withdraw(call);
            call.runAside();
        }
    }
}
