package app;

import io.asyncfacade.AsyncFacade;

@AsyncFacade
public interface Sync extends Parents.Sync1, Parents.Sync2 {}
