package app;

import io.asyncfacade.AsyncFacade;

@AsyncFacade
public interface Api<E extends Comparable<E>, S extends Api<E, S>> {
    S self();

    E max(E first, E second);

    <T extends Enum<T> & Action<? super T>> T act(T action);

    interface Action<T> {
        void run(T t);
    }
}
