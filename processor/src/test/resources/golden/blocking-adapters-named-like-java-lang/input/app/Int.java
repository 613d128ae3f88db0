package app;

import io.asyncfacade.AsyncFacade;

@AsyncFacade(name = "*eger")
interface Int {
    java.lang.Integer own(java.lang.Object object);

    void nothing();
}
