package app;

import io.asyncfacade.AsyncFacade;

@AsyncFacade(name = "*id")
interface Vo {
    java.lang.Void own(java.lang.Object object);

    void nothing();
}
