package app;

import io.asyncfacade.AsyncFacade;

/** A slow remote service. */
@AsyncFacade
@AsyncFacade.On("quotes")
public interface Quotes {

    String quote(String symbol) throws InterruptedException;
}
