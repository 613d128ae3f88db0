package app;

import io.asyncfacade.AsyncFacade;

@AsyncFacade
public interface Top extends Base<T> {
    T plain(T t);

    <V extends T> V bounded(V v);
}
