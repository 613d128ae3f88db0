package app;

import io.asyncfacade.AsyncFacade;

@AsyncFacade(of = lib.Api.class)
interface Holder {
    @AsyncFacade.Sync
    Object hidden();
}
