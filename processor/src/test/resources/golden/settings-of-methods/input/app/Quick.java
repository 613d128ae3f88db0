package app;

import io.asyncfacade.AsyncFacade;

@AsyncFacade
public interface Quick extends ShopBase {
    @Override
    String name();

    @Override
    @AsyncFacade.Sync
    String hidden();
}
