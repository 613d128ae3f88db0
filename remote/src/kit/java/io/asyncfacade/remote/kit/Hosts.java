package io.asyncfacade.remote.kit;

import io.asyncfacade.remote.CallCarrier;
import java.io.IOException;

/** A carrier under test, with the hosts that it reaches: processes of their own. */
public interface Hosts extends AutoCloseable {

    CallCarrier carrier();

    /** How many calls may be under way on one host when it dies. */
    int callsOfOneHost();

    /** Whether a host that ignores a cancel is killed. */
    boolean killsTheFrozen();

    /** Waits until there are as many hosts as in the beginning, and starts them if need be. */
    void complete() throws Exception;

    @Override
    void close() throws IOException;
}
