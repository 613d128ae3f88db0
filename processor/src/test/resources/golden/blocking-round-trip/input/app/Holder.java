package app;

import io.asyncfacade.BlockingFacade;

@BlockingFacade(of = StoreAsync.class, name = "Plain*")
interface Holder {}
