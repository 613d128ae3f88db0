package app;

import io.asyncfacade.AsyncFacade;

@Deprecated(forRemoval = true)
@AsyncFacade
public interface GoneType<T extends Comparable<T>> {
    T fine(T t);
}
