package app;

import io.asyncfacade.AsyncFacade;

@AsyncFacade
public interface Second {
    String call(int number);
}
