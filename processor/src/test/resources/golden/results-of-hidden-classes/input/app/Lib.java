package app;

import io.asyncfacade.AsyncFacade;
import lib.Api;

@AsyncFacade(of = Api.class)
interface Lib {}
