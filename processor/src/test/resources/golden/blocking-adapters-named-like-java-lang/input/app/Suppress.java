package app;

import io.asyncfacade.AsyncFacade;

@AsyncFacade(name = "*Warnings")
interface Suppress {
    @java.lang.SuppressWarnings("rawtypes")
    void rule(java.lang.Comparable raw);
}
