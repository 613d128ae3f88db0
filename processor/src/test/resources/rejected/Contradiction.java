package app;

import io.asyncfacade.AsyncFacade;

@AsyncFacade
interface Contradiction {
    @AsyncFacade.On("reports")
    @AsyncFacade.Sync
    // error: AF009: A method has at most one way to be called: app.Contradiction.both() says both @AsyncFacade.Sync
    //   and @AsyncFacade.On. Remove one of them.
    void both();

    @AsyncFacade.Sync
    @AsyncFacade.Skip
    @AsyncFacade.On("reports")
    @AsyncFacade.KeepLate
    // error: AF009: A method has at most one way to be called: app.Contradiction.all() says both @AsyncFacade.Skip and
    //   @AsyncFacade.Sync. Remove one of them.
    void all();

    @AsyncFacade.Sync
    @AsyncFacade.KeepLate
    // error: AF009: A method has at most one way to be called: app.Contradiction.sync() says both @AsyncFacade.Sync
    //   and @AsyncFacade.KeepLate. Remove one of them.
    AutoCloseable sync();

    @AsyncFacade.On("reports")
    @AsyncFacade.KeepLate
    AutoCloseable fine();
}
