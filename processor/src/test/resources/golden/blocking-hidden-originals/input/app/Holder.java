package app;

import io.asyncfacade.BlockingFacade;

@BlockingFacade(of = {lib.ApiAsync.class, lib.Api_FailingAsync.class})
interface Holder {}
