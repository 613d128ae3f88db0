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

    /** Says what is wrong with one executor; the problem goes on a sentence that begins with its name and key. */
    static InvalidFacadeExecutorException of(String name, String problem, String action, @Nullable Throwable cause) {
        return new InvalidFacadeExecutorException(
                "The executor '" + name + "' (" + FacadeExecutorKeys.PREFIX + "." + name + ") " + problem,
                action,
                cause);
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
