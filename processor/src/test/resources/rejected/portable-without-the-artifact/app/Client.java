package app;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.Portable;

@AsyncFacade
// error at 1: AF046: Calls of app.Client travel by io.asyncfacade.remote.RemoteContract, which is not on the
//   class path. Add the artifact io.asyncfacade:asyncfacade-remote to the dependencies of this module.
@Portable
interface Client {
    int get();
}
