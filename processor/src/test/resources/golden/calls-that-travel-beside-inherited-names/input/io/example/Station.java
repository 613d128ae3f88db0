package io.example;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.Portable;

@AsyncFacade
@Portable
@SuppressWarnings({"deprecation", "removal"})
public interface Station extends Depot {
    @java.lang.Override
    CallCarrier old(int number);

    @java.lang.Override
    Integer count();
}
