package app;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.Portable;

@Deprecated(since = "2")
@AsyncFacade
@Portable
interface Old {
    int get();
}
