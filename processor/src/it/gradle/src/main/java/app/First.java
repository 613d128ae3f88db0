package app;

import io.asyncfacade.AsyncFacade;

@AsyncFacade
public interface First extends Parent {
    String call(int number);
}
