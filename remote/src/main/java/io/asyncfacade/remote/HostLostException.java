package io.asyncfacade.remote;

import org.jspecify.annotations.Nullable;

/**
 * A call was sent to another JVM, and there will be no answer: the process died or left the cluster. Whether the method
 * ran, and how far, is not known, so nothing here calls it again, unless it is {@link
 * io.asyncfacade.Portable.Repeatable}.
 */
public final class HostLostException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * Made by carriers.
     *
     * @param message which host, and what became of it
     */
    public HostLostException(String message) {
        this(message, null);
    }

    /**
     * Made by carriers.
     *
     * @param message which host, and what became of it
     * @param cause how the carrier knows, or null
     */
    @SuppressWarnings("exports")
    public HostLostException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
