import io.asyncfacade.AsyncFacade;

@AsyncFacade
interface UnfinishedMethod<T extends Comparable<T>> {
    <X extends Runnable & Missing> X both(X x);

    <X extends Missing.Nested<X>> void nested(java.util.List<? super X> x) throws Missing;

    int twice(int a, int a);

    int twice(int b, int c);

    Missing @Missing [] array(@Missing String... s);

    T again();

    String again();
}
