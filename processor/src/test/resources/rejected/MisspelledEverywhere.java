package app;

import io.asyncfacade.AsyncFacade;

@AsyncFacade
interface MisspelledEverywhere {
    // error: cannot find symbol symbol: class Misspelled location: interface app.MisspelledEverywhere
    void parameter(java.util.List<? extends Misspelled[]> list);

    // error: cannot find symbol symbol: class Misspelled location: interface app.MisspelledEverywhere
    <T extends Misspelled> void bound(T t);

    // error: cannot find symbol symbol: class Misspelled location: interface app.MisspelledEverywhere
    void thrown() throws Misspelled;

    // error: cannot find symbol symbol: class Misspelled location: package java.util
    java.util.Misspelled<String> qualified();

    void fine();
}
