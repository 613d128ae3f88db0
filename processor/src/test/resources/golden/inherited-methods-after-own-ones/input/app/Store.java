package app;

import io.asyncfacade.AsyncFacade;

@AsyncFacade
interface Store extends Reader<String> {
    void write(String text);

    @Override
    String last();

    int zebra();

    int aardvark();
}
