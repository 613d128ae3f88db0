package app;

import java.util.List;
import java.util.function.Function;

interface Base<A> {
    <T> T shadow(T t, A a);

    <T, U> List<T> both(U u, A a, T t);

    <T extends Comparable<T>> T unrelated(T t);

    <U> A onlyInResult(U u, Function<? super U, ? extends A> f);
}
