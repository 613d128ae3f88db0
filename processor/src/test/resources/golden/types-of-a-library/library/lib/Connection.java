package lib;

import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;

public interface Connection extends Wrapper, AutoCloseable {
    Savepoint setSavepoint(String name) throws java.io.IOException;

    void rollback(Savepoint savepoint, Savepoint other);

    void rollback();

    void abort(Executor executor);

    void primitives(int a, long b, boolean c, boolean d, char e, byte f, double g);

    <T> T arrays(int[] a, String[][] b, URL[] urls, List<String> list, T... rest);

    <K, V> void generic(K key, V value, Map<K, V> map);

    URL url(URL url, URLContext urlContext, Class<?> type, Default aDefault);

    default String defaultMethod(String hasNoNameEither) {
        return hasNoNameEither;
    }

    void interfaceFirst(Iterable<String> strings, Integer integer);

    void setTypeMap(Map<String, Class<?>> map);

    void close();
}
