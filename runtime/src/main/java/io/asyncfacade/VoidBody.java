package io.asyncfacade;

/** A blocking call without a value, as a generated method hands it to {@link AsyncCall}. */
@FunctionalInterface
public interface VoidBody {

    /**
     * Makes the blocking call. Runs at most once, on a thread of the call's executor.
     *
     * @throws Throwable what the blocking method threw; the call fails with this very instance
     */
    void run() throws Throwable;
}
