package app;

import io.asyncfacade.AsyncFacade;

@AsyncFacade
@SuppressWarnings("rawtypes")
interface Rows extends lib.Table {}
