package app;

import io.asyncfacade.AsyncFacade;

/** With a variable AsyncCall, and another one where the full name of AsyncCall begins, the class has no name at all. */
interface Obscured {
    @AsyncFacade
    interface Both {
        int both(int AsyncCall, int io);

        int java(int java, int OnCancel, int Objects);

        int one(int io, int asyncCall);

        @AsyncFacade.KeepLate
        AutoCloseable other(int asyncCall, int AsyncCall);
    }

    @AsyncFacade
    interface ExecutorIsClass {
        @AsyncFacade.On("AsyncCall")
        int call(int io, int io2);

        @AsyncFacade.Sync
        int plain(int io);
    }

    @AsyncFacade
    interface ExecutorIsRoot {
        @AsyncFacade.On("io")
        int call(int AsyncCall);
    }
}
