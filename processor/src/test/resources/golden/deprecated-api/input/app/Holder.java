package app;

import io.asyncfacade.AsyncFacade;

@AsyncFacade(of = lib.OldDefault.class)
class Holder {
    Holder() {}
}
