package app;

import io.asyncfacade.AsyncFacade;

@AsyncFacade(of = lib.Api.class)
class Holder {
    Holder() {}
}
