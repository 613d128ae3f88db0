package app;

import io.asyncfacade.AsyncFacade;

@AsyncFacade
public interface Old {
    @Deprecated
    String plain();

    @Deprecated(since = "1.2 \"beta\"")
    void since(int times);

    @Deprecated(since = "3", forRemoval = true)
    void removal();

    @Deprecated(forRemoval = true)
    @AsyncFacade.Sync
    int sync();

    void fine();
}
