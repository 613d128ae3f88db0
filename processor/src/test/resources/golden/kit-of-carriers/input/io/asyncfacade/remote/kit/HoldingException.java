package io.asyncfacade.remote.kit;

/** In the contract, and not serializable all the same. */
@SuppressWarnings("serial")
public final class HoldingException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Object held = new Object();

    public HoldingException() {
        super("holds something");
    }

    public Object held() {
        return held;
    }
}
