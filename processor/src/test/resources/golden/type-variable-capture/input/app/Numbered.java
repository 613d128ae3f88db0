package app;

import io.asyncfacade.AsyncFacade;

/** The name with the next number is taken too. */
@AsyncFacade
public interface Numbered<T, T2> {
    @SuppressWarnings("hiding")
    <T> T own(T t, T2 other);
}
