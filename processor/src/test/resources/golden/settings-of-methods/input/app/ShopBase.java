package app;

import io.asyncfacade.AsyncFacade;

interface ShopBase {
    @AsyncFacade.Sync
    String name();

    @AsyncFacade.Skip
    String hidden();

    @AsyncFacade.On("zebra")
    String inherited();
}
