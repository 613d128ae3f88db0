package app;

import io.asyncfacade.AsyncFacade;

@AsyncFacade(of = lib.Api.class)
@SuppressWarnings({"AF101", "AF102"})
class Holder {
    ApiAsync api;
}
