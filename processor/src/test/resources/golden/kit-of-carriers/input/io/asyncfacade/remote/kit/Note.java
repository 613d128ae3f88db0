package io.asyncfacade.remote.kit;

import java.io.Serializable;

/** A record that is hard to carry: it can be made in some JVMs only, and one of its accessors fails. */
public record Note(String text, Mood mood) implements Serializable {

    /** Only hosts have it. */
    public static final String HOST = "kit.port";

    /** What may not be made in a host. */
    public static final String OF_CALLERS = "of callers";

    /** What may be made in a host only. */
    public static final String OF_HOSTS = "of hosts";

    public Note {
        boolean here = System.getProperty(HOST) != null;
        if (text.equals(OF_CALLERS) && here) {
            throw new AssertionError("a note of callers");
        }
        if (text.equals(OF_HOSTS) && !here) {
            throw new IllegalArgumentException("a note of hosts");
        }
    }

    @Override
    public Mood mood() {
        throw new UnsupportedOperationException("not to be asked");
    }

    /** Not the same text in two JVMs. */
    public enum Mood {
        GLAD,
        CROSS;

        @Override
        public String toString() {
            return name() + " in " + ProcessHandle.current().pid();
        }
    }
}
