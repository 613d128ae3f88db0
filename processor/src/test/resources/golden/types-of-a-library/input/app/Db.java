package app;

import io.asyncfacade.AsyncFacade;

@AsyncFacade(of = lib.Connection.class)
interface Db {}
