package app;

import io.asyncfacade.AsyncFacade;

@AsyncFacade
interface MisspelledInAHiddenOverload {
    void call(int value);

    // error: cannot find symbol symbol: class Misspelled location: interface app.MisspelledInAHiddenOverload
    static void call(Misspelled value) {}
}
