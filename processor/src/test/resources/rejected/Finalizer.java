package app;

import io.asyncfacade.AsyncFacade;

// warning: AF104: The adapter of app.Finalizer lacks finalize(): a method of this signature is inherited from Object
//   and cannot return a future. Leave the method out with @AsyncFacade.Skip. Silence: @SuppressWarnings("AF104").
@AsyncFacade
interface Finalizer {
    void finalize();

    @AsyncFacade.Skip
    int finalize(int overload);
}
