package app;

import io.asyncfacade.AsyncFacade;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A blocking type, its adapter, and the way back, which can stand in for it. */
@AsyncFacade
@SuppressWarnings("try")
public interface Store<K extends Comparable<K>, V> extends Reading<K, V>, AutoCloseable {
    void put(K key, V value) throws IOException;

    boolean remove(K key) throws FileNotFoundException, InterruptedException;

    int size();

    @AsyncFacade.Sync
    long count(String... names) throws IOException;

    <T extends V, X extends Exception> List<T> all(Class<T> type, Class<X> thrown) throws X;

    @Deprecated
    static int oldest() {
        return 0;
    }

    default char[] letters() {
        return new char[0];
    }
}

interface Reading<A, B> {
    Optional<? extends B> find(A key) throws IOException;
}
