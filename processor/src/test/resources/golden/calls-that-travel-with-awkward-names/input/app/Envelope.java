package app;

import java.io.Serializable;
import java.util.List;

/** Generic, and with a class that stands for it in a stream. */
public class Envelope<T> implements Serializable {

    private static final long serialVersionUID = 1;

    private final transient Thread reader = Thread.currentThread();

    @SuppressWarnings("serial") // lists of the JDK are serializable
    private final List<T> contents;

    public Envelope(List<T> contents) {
        this.contents = contents;
    }

    public Thread reader() {
        return reader;
    }

    private Object writeReplace() {
        return this;
    }

    /** Stands for a list of letters. */
    public static class OfLetters extends Envelope<Letter> {
        private static final long serialVersionUID = 1;

        public OfLetters(List<Letter> contents) {
            super(contents);
        }
    }
}
