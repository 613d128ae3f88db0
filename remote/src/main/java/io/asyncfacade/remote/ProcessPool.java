package io.asyncfacade.remote;

/**
 * A pool of child processes on this machine, each of which runs one call at a time.
 */
public final class ProcessPool implements CallCarrier, AutoCloseable {

    private ProcessPool() {}

    /**
     * The settings of a pool, to be opened.
     *
     * @param children how many calls run at once, in as many processes
     * @param setup names the delegates in each child
     * @return settings without limits
     */
    public static ProcessPolicy of(int children, Class<? extends HostSetup> setup) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Shipment ship(byte[] message, Route route) {
        throw new UnsupportedOperationException();
    }

    /** Ends the children. */
    @Override
    public void close() {}
}
