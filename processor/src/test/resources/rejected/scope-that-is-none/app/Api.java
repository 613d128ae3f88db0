package app;

import io.asyncfacade.AsyncFacade;

// error at 1: AF030: The scope of an adapter is an annotation that needs no members: lib.Tenant is none. Write the name of
//   one as -Aasyncfacade.scope, like jakarta.enterprise.context.ApplicationScoped, or none.
@AsyncFacade
interface Api {
    void call();
}
