package app;

import io.asyncfacade.AsyncFacade;

@AsyncFacade
public interface Api {
    void one();

    String two();

    // error: cannot find symbol symbol: class Misspelled location: interface app.Api
    void three(Misspelled misspelled);

    OtherAsync other();
}
