package app;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.OnCancel;

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

    /** The parameter must not get the name of the executor. */
    @AsyncFacade
    interface ExecutorIsVariable {
        @AsyncFacade.On("asyncCall")
        int call(int AsyncCall);
    }

    @AsyncFacade
    interface ExecutorIsRoot {
        @AsyncFacade.On("io")
        int call(int AsyncCall);
    }

    /** Constructor parameters as well. */
    @AsyncFacade(onCancel = OnCancel.ABANDON)
    interface ExecutorsAreBoth<io, Executor> {
        @AsyncFacade.On("AsyncCall")
        io call(Executor asyncCall);

        @AsyncFacade.On("io")
        <java, OnCancel, CompletableFuture> java run(OnCancel io, CompletableFuture java);

        @AsyncFacade.On("java")
        @AsyncFacade.CancelWith("stop")
        void stoppable(int... CurrentCall);

        @AsyncFacade.On("asyncCall")
        void stop();

        @AsyncFacade.On("Objects")
        void none();
    }

    interface Maker {
        @AsyncFacade.On("OnCancel")
        Made make(int AsyncCall);
    }

    interface Made {
        @AsyncFacade.On("Objects")
        Maker maker(String io);
    }

    /** Each adapter has the executors of the other. */
    @AsyncFacade(of = {Maker.class, Made.class}, nested = true)
    interface Nested {}
}
