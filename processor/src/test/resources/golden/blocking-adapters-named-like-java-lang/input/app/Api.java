package app;

import io.asyncfacade.AsyncFacade;

@AsyncFacade
interface Api {
    java.lang.String text(java.lang.Object object);

    void nothing();

    int number();

    @java.lang.Deprecated
    @java.lang.SuppressWarnings("unchecked")
    <T> void lists(java.util.List<T>... lists);
}
