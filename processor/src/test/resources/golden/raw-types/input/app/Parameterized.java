package app;

import java.util.List;

interface Parameterized<T extends Number, U> {
    List<String> strings(List<T> list, U u);

    T number(T t);

    <V extends T> V own(V v);

    int arrays(T[] all);

    /** Nothing is erased here, so that no call of it is unchecked. */
    int counted(int number, String[] names, Inner.Plain inner);

    void inner(Inner<U>.Part part);

    class Inner<A> {
        class Part {}

        static class Plain {}
    }

    @SuppressWarnings("unchecked")
    <W> void array(W... ws);
}
