package app;

import io.asyncfacade.AsyncFacade;

@AsyncFacade
public interface Customers {
    OrdersAsync orders();

    @SuppressWarnings("deprecation")
    OldAsync old();
}
