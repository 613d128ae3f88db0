package app;

import io.asyncfacade.AsyncFacade;

@Deprecated(since = "2")
@AsyncFacade
public interface OldType {
    @Deprecated
    String both();

    @Deprecated(forRemoval = true)
    String removal();

    String fine();
}
