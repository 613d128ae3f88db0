package app;

import io.asyncfacade.AsyncFacade;

/** Not every compiler tells at once what is missing here. */
@AsyncFacade
public interface Waiting extends Linked<CustomersAsync> {
    PagesAsync<WaitingAsync> generic(PagesAsync<? super OrdersAsync> pages);
}
