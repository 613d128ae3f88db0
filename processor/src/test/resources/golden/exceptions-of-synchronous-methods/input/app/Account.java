package app;

import io.asyncfacade.AsyncFacade;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

@AsyncFacade
public interface Account<X extends Exception> {
    @AsyncFacade.Sync
    String name();

    @AsyncFacade.Sync
    void touch(int times) throws IOException, IllegalStateException;

    @AsyncFacade.Sync
    int generic(String... names) throws X, TimeoutException;

    @AsyncFacade.Sync
    <Y extends Throwable> void own(Y y) throws Y;

    long balance() throws X, IOException;
}
