package other;

import app.CustomersAsync;
import app.OrdersAsync;
import io.asyncfacade.AsyncFacade;

@AsyncFacade
public interface Region {
    CustomersAsync biggest(OrdersAsync orders);
}
