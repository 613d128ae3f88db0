package io.asyncfacade;

/** What happens to the thread that runs a call when the call is cancelled, or settled otherwise from outside. */
public enum OnCancel {

    /**
     * What the processor option {@code asyncfacade.onCancel} says; without it {@link #INTERRUPT} for a type of yours,
     * {@link #ABANDON} for a type that is only named in {@link AsyncFacade#of()}: an interrupt leaks connections in
     * some libraries, and closes the store in others.
     */
    AUTO,

    /** The thread is interrupted. */
    INTERRUPT,

    /** The body runs on to its end; its result is not delivered. */
    ABANDON
}
