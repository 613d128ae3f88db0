package app;

import io.asyncfacade.AsyncFacade;

@AsyncFacade
// error: cannot find symbol symbol: class Misspelled
public interface Api extends Misspelled {
    void one();

    String two();
}
