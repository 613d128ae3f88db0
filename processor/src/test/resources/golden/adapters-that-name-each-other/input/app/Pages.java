package app;

import io.asyncfacade.AsyncFacade;
import java.util.List;

@AsyncFacade
public interface Pages<T> {
    List<T> page(OrdersAsync orders);

    WaitingAsync waiting();
}
