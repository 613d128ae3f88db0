package app;

import io.asyncfacade.AsyncFacade;

/** Who asks: one for each request. */
@AsyncFacade
@AsyncFacade.On("quotes")
public interface Visitor {

    String greeting();
}
