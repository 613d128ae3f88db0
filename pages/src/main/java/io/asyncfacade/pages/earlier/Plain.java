package io.asyncfacade.pages.earlier;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.BlockingFacade;

/** Asks for the adapter that interrupts, and for the way back. */
@AsyncFacade(of = PlainStore.class)
@BlockingFacade(of = PlainStoreAsync.class)
interface Plain {}
