package app;

import java.util.List;

interface Parameterized<T extends Number, U> {
    List<String> strings(List<T> list, U u);

    T number(T t);

    <V extends T> V own(V v);

    @SuppressWarnings("unchecked")
    <W> void array(W... ws);
}
