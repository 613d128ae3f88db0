package app;

import io.asyncfacade.AsyncFacade;

/** For all methods but the one that stops them. */
@AsyncFacade
@AsyncFacade.CancelWith("cancel")
interface Session {
    String load(int id);

    @AsyncFacade.CancelWith("close")
    void flush();

    @AsyncFacade.Sync
    int size();

    void cancel();

    void close();
}
