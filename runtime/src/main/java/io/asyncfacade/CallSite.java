package io.asyncfacade;

/**
 * Where a call was made: not a failure, but the stack of the calling thread, which the failure of the call carries as
 * {@linkplain Throwable#getSuppressed() suppressed}. See {@link ExecutorPolicy#callSites()}.
 */
public final class CallSite extends Exception {

    private static final long serialVersionUID = 1L;

    CallSite(String call) {
        super(call + " was called here, by thread " + Thread.currentThread().getName());
    }

    /** A failure that is thrown again and again is marked once: it would grow for ever. */
    void addTo(Throwable failure) {
        synchronized (CallSite.class) {
            for (Throwable suppressed : failure.getSuppressed()) {
                if (suppressed instanceof CallSite) {
                    return;
                }
            }
            failure.addSuppressed(this);
        }
    }
}
