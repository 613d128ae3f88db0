package app;

import io.asyncfacade.AsyncFacade;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import other.RegionAsync;

@AsyncFacade
public interface Orders {
    default OrdersAsync async(Executor executor) {
        return new OrdersAsync(this, executor);
    }

    CustomersAsync customers();

    app.CustomersAsync[] withItsPackage(List<? extends app.CustomersAsync> customers);

    CompletionStage<CustomersAsync> stage();

    <T extends CustomersAsync> T bounded(Class<T> type);

    void all(CustomersAsync... customers);

    @AsyncFacade.Sync
    CustomersAsync now();

    RegionAsync ofAnotherPackage();

    @SuppressWarnings("rawtypes")
    PagesAsync raw();

    Orders_LineAsync nested();

    @AsyncFacade
    interface Line {
        OrdersAsync orders();
    }
}
