package app;

import io.asyncfacade.AsyncFacade;

@AsyncFacade
@AsyncFacade.On("database")
public interface Accounts {
    String find(long id);

    /** A parameter that hides the field. */
    void rename(String database, String name);

    @AsyncFacade.On("database")
    int count();

    @AsyncFacade.On("archive")
    String old(long id);
}
