package app;

import io.asyncfacade.AsyncFacade;

@Deprecated
@AsyncFacade
public interface Old {
    CustomersAsync customers();
}
