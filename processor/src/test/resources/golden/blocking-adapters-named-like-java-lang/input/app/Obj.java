package app;

import io.asyncfacade.AsyncFacade;

@AsyncFacade(name = "*ect")
interface Obj {
    java.lang.Object own(java.lang.Object object);

    void nothing();
}
