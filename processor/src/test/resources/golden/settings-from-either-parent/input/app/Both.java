package app;

import io.asyncfacade.AsyncFacade;

@AsyncFacade
interface Both extends Plain, Configured {}
