package io.example;

import java.io.Serializable;

/** What a class inherits of it has the names of our classes. */
public interface Depot {
    int caller = 1;

    record CallCarrier(int wheels) implements Serializable {}

    record RemoteContract(CallCarrier... carriers) implements Serializable {}

    interface Override {}

    CallCarrier carrier(RemoteContract contract);

    /**
     * An old one.
     *
     * @deprecated by {@link #carrier}
     */
    @Deprecated
    CallCarrier old(int number);

    /**
     * A very old one.
     *
     * @deprecated by {@link #carrier}
     */
    @Deprecated(forRemoval = true)
    Number count();
}
