package app;

import io.asyncfacade.AsyncFacade;

@AsyncFacade
public interface Third {
    String call(int number);
}
