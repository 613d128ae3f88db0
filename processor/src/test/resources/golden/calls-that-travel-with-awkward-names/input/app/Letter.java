package app;

import java.io.Serializable;

/** Closed, so that no list of classes is needed. */
public sealed interface Letter extends Serializable {

    /** One of two. */
    record Short(String text) implements Letter {}

    /** The other. */
    record Long(String[] pages, Envelope<Stamp> stamps) implements Letter {}

    /** Travels in an envelope. */
    enum Stamp {
        SMALL,
        LARGE
    }
}
