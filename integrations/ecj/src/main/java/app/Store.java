package app;

import io.asyncfacade.AsyncFacade;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Some shapes that compilers see differently. */
@AsyncFacade
public interface Store<K extends Comparable<? super K>, V> {

    V get(K key) throws IOException;

    <E extends Exception> void visit(Visitor<? super K, E> visitor) throws E;

    Map<K, List<? extends V>> all(List<? extends K> keys, String... names);

    default int size() {
        return 1;
    }

    /** Sees each key. */
    interface Visitor<K, E extends Exception> {

        void see(K key) throws E;
    }
}
