package app;

import io.asyncfacade.AsyncFacade;

class MissingConstants {
    // error: cannot find symbol symbol: variable Missing location: class app.MissingConstants
    @AsyncFacade(name = Missing.X)
    interface Name {
        int feed();
    }

    @AsyncFacade
    interface Executor {
        // error: cannot find symbol symbol: variable Missing location: interface app.MissingConstants.Executor
        @AsyncFacade.On(Missing.X)
        int feed();
    }
}
