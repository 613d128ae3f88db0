package io.asyncfacade.remote;

import org.jspecify.annotations.Nullable;

/**
 * A call did not run in another JVM, and the message says why: no host offers its interface, the host has another
 * version of it, an argument cannot travel, the pool is closed. Each other host was tried once before, unless all are
 * alike. Calling again harms nothing.
 */
public final class CallNotStartedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * Made by carriers.
     *
     * @param message why the call did not run
     */
    public CallNotStartedException(String message) {
        this(message, null);
    }

    /**
     * Made by carriers.
     *
     * @param message why the call did not run
     * @param cause what made it impossible, or null
     */
    @SuppressWarnings("exports")
    public CallNotStartedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
