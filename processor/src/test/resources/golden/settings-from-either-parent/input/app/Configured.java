package app;

import io.asyncfacade.AsyncFacade;

interface Configured {
    @AsyncFacade.Sync
    String name();

    @AsyncFacade.Skip
    void skipped();
}
