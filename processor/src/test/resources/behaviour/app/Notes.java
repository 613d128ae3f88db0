package app;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.BlockingFacade;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/** A blocking type with one of everything. */
@AsyncFacade
interface Notes<K> extends AutoCloseable {
    /** A checked exception of our own. */
    final class QuotaException extends Exception {
        private static final long serialVersionUID = 1;

        QuotaException(String message) {
            super(message);
        }
    }

    void write(K key, String text) throws IOException, QuotaException;

    /** The text, or null. */
    String read(K key) throws IOException;

    boolean delete(K key) throws IOException;

    long size(K key) throws IOException;

    int writeAll(K key, String... lines) throws IOException, QuotaException;

    List<String> lines(K key) throws IOException;

    byte[] bytes(K key) throws IOException;

    <R, X extends Exception> R map(K key, Function<String, R> function, Class<X> thrown) throws IOException, X;

    default char first(K key) throws IOException {
        return read(key).charAt(0);
    }

    /** Throws whatever it is given, in the way of a body without manners. */
    void fail(Throwable failure) throws IOException;

    @AsyncFacade.Sync
    int written();

    @Override
    void close() throws IOException;

    /** The way there and back. */
    @BlockingFacade(of = NotesAsync.class, name = "NotesAndBack")
    interface AndBack {}
}
