package app;

import io.asyncfacade.AsyncFacade;

@AsyncFacade
// error: cannot find symbol symbol: class Misspelled
interface MisspelledSupertype extends Misspelled {
    void call();
}
