package app;

public interface Base<A> {
    <T> T shadow(T t, A a);

    <V> V both(V v, A a);
}
