package io.asyncfacade.spring.boot;

import org.jspecify.annotations.Nullable;

/** The application has asked for an executor that cannot be; keeps it from starting. */
public final class InvalidFacadeExecutorException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String action;

    InvalidFacadeExecutorException(String problem, String action, @Nullable Throwable cause) {
        super(problem, cause);
        this.action = action;
    }

    /**
     * Returns the way out.
     *
     * @return a sentence that says what to change, and where
     */
    public String action() {
        return action;
    }
}
