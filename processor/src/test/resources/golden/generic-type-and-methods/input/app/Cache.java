package app;

import io.asyncfacade.AsyncFacade;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

@AsyncFacade
public interface Cache<K extends Comparable<? super K>, V extends Number & Serializable> {
    V get(K key);

    Optional<V> find(K key, V other);

    Map<K, List<? extends V>> all(Collection<? super K> keys);

    <R> R map(K key, Function<? super V, ? extends R> mapper);

    <R extends V, X extends Exception> List<R> load(Class<R> type, X failure) throws X;

    <T extends Number & Runnable & Comparable<T>> T intersection(T t);

    <T extends Enum<T>> T constant(Class<T> type, String name);

    <A extends B, B extends Collection<A>> Map<A, B> forward(A a, B b);

    <T> T[] array(T[] like, List<?>... lists);
}
