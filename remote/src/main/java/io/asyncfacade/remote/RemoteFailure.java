package io.asyncfacade.remote;

/**
 * What a method threw or returned in another JVM, where that itself cannot travel: its class is not in the contract or
 * not on this side, or a field of it is not serializable. {@code @Portable(allow = ...)} lets an exception of yours
 * arrive as itself. The stack is that of the other JVM.
 */
public final class RemoteFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String remoteClass;

    private final String remoteText;

    RemoteFailure(String message, String remoteClass, String remoteText) {
        super(message);
        this.remoteClass = remoteClass;
        this.remoteText = remoteText;
    }

    /**
     * The class of what was thrown.
     *
     * @return a binary name
     */
    public String remoteClass() {
        return remoteClass;
    }

    /**
     * All of it, with causes and suppressed exceptions.
     *
     * @return what {@code printStackTrace} prints in the other JVM
     */
    public String remoteText() {
        return remoteText;
    }
}
