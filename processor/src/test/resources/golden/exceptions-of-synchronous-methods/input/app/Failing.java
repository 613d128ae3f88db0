package app;

import io.asyncfacade.AsyncFacade;
import other.Fails;

/** What it throws is a class that can be named; the compiler warns of that one. */
@AsyncFacade(of = Fails.class)
interface Failing {
    @AsyncFacade.Sync
    void fail();
}
