package app;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.Portable;

@AsyncFacade
// error at 1: AF047: The class by which app.Client is called in another JVM needs a name of its own: there is a
//   class app.ClientRemote already. Rename that class, or the interface.
@Portable
interface Client {
    int get();
}
