package app;

import io.asyncfacade.AsyncFacade;

@AsyncFacade(name = "*ing")
interface Str {
    java.lang.String own(java.lang.Object object);

    void nothing();
}
