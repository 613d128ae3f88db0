package app;

import io.asyncfacade.AsyncFacade;

/** A slow remote service. */
@AsyncFacade
public interface Quotes {

    String quote(String symbol) throws InterruptedException;
}
