package app;

import io.asyncfacade.AsyncFacade;

interface InheritedByTwoAdapters {
    @AsyncFacade.Sync
    @AsyncFacade.Skip
    // error: AF009: A method has at most one way to be called: app.InheritedByTwoAdapters.both() says both
    //   @AsyncFacade.Skip and @AsyncFacade.Sync. Remove one of them.
    void both();

    @AsyncFacade
    interface One extends InheritedByTwoAdapters {}

    @AsyncFacade
    interface Two extends InheritedByTwoAdapters {}
}
