package app;

import io.asyncfacade.AsyncFacade;

@AsyncFacade(of = Runnable.class)
interface One {}
