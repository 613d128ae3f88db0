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

    @AsyncFacade
    interface VoidParameter {
        // error: 'void' type not allowed here
        int feed(void buffer, int offset);

        int rest();
    }

    int use(NameIsDefault unused, MissingConstants_VoidParameterAsync async) {
        return async.rest().join();
    }

    interface NameIsDefault {}
}
