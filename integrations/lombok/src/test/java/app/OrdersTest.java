package app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.asyncfacade.ExecutorPolicy;
import io.asyncfacade.FacadeExecutor;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mapstruct.factory.Mappers;

class OrdersTest {

    private final FacadeExecutor executor = ExecutorPolicy.platformThreads(2).open();

    @AfterEach
    void close() {
        executor.close();
    }

    @Test
    void runsOnTheModulePath() {
        assertTrue(OrdersAsync.class.getModule().isNamed());
        assertTrue(FacadeExecutor.class.getModule().isNamed());
    }

    @Test
    void typesOfOtherProcessorsAreThere() {
        OrdersAsync orders = new OrdersAsync(new KnownOrders(), executor);
        assertEquals("tea 7", orders.find(7).join().item());
        OrderRow row = OrderRow.builder().id(1).item("tea").build();
        assertEquals(row, orders.save(row).join());
        OrderMapperAsync mapper = new OrderMapperAsync(Mappers.getMapper(OrderMapper.class), executor);
        assertEquals(new OrderDto(1, "tea"), mapper.map(row).join());
    }

    @Test
    void anAccessorOfLombokIsInTheAdapter() {
        WarehouseAsync warehouse = new WarehouseAsync(new Warehouse("Graz"), executor);
        assertEquals("Graz", warehouse.getCity().join());
        assertEquals(7, warehouse.stock("tea").join());
    }

    @Test
    void nullForLomboksNonNullFailsTheFutureAndDoesNotThrow() {
        CompletableFuture<OrderRow> call = new OrdersAsync(new KnownOrders(), executor).save(null);
        CompletionException failure = assertThrows(CompletionException.class, call::join);
        assertInstanceOf(NullPointerException.class, failure.getCause());
    }

    private static final class KnownOrders implements Orders {

        @Override
        public ImmutableOrder find(int id) {
            return ImmutableOrder.builder().id(id).item("tea " + id).build();
        }

        @Override
        public OrderRow save(OrderRow row) {
            return OrderRow.builder().id(row.getId()).item(row.getItem()).build();
        }
    }
}
