package app;

import io.asyncfacade.AsyncFacade;

@AsyncFacade(of = lib.Api.class)
@SuppressWarnings("AF101")
class Holder {
    void use(ApiAsync api) {
        api.ok();
    }
}
