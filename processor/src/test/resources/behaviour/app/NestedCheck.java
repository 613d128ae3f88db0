package app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.testing.ManualExecutor;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Adapters whose results are adapters, of types of our own and of a real database. */
final class NestedCheck {
    interface Shop {
        Order order(int id);

        CompletableFuture<Order> orderLater(int id);
    }

    interface Order {
        @AsyncFacade.On("slow")
        String describe();

        Order next();
    }

    @AsyncFacade(
            of = {Shop.class, Order.class},
            nested = true,
            name = "Nested*Async")
    interface Shops {}

    private record Numbered(int id) implements Order {
        @Override
        public String describe() {
            return "order " + id;
        }

        @Override
        public Order next() {
            return id == 3 ? null : new Numbered(id + 1);
        }
    }

    private static final class Open implements Shop {
        @Override
        public Order order(int id) {
            return id == 0 ? null : new Numbered(id);
        }

        @Override
        public CompletableFuture<Order> orderLater(int id) {
            return CompletableFuture.completedFuture(order(id));
        }
    }

    static void resultIsAnAdapterOnTheSameExecutors() {
        ManualExecutor usual = new ManualExecutor();
        ManualExecutor slow = new ManualExecutor();
        var shop = new NestedNestedCheck_ShopAsync(new Open(), usual, slow);

        var order = shop.order(2);
        var later = shop.orderLater(2);
        usual.runAll();
        var text = order.join().describe();
        var next = later.join().next();

        assertEquals(List.of(1, 1), List.of(usual.pending().size(), slow.pending().size()));
        slow.runAll();
        usual.runAll();
        assertEquals("order 2", text.join());
        assertTrue(next.join() instanceof NestedNestedCheck_OrderAsync);
    }

    static void nullStaysNull() {
        var shop = new NestedNestedCheck_ShopAsync(new Open(), Runnable::run, Runnable::run);

        assertNull(shop.order(0).join());
        assertNull(shop.orderLater(0).join());
        assertNull(shop.order(3).join().next().join());
    }

    @SuppressWarnings("AF110")
    @AsyncFacade(
            of = {Connection.class, Statement.class, PreparedStatement.class, ResultSet.class},
            nested = true)
    interface Jdbc {
        @AsyncFacade.Sync
        boolean isClosed();

        @AsyncFacade.KeepLate
        Connection getConnection();
    }

    static void realDatabaseWorksThroughNestedAdapters() throws SQLException {
        ExecutorService serial = Executors.newSingleThreadExecutor();
        Connection blocking = DriverManager.getConnection("jdbc:h2:mem:");
        ConnectionAsync connection = new ConnectionAsync(blocking, serial);

        CompletableFuture<List<String>> names = connection
                .createStatement()
                .thenCompose(statement -> statement
                        .execute("create table person(id int primary key, name varchar(20))")
                        .thenCompose(done -> statement.close()))
                .thenCompose(done -> connection.prepareStatement("insert into person values (?, ?), (2, 'Bo')"))
                .thenCompose(insert -> insert.setInt(1, 1)
                        .thenCompose(done -> insert.setString(2, "Ann"))
                        .thenCompose(done -> insert.executeUpdate())
                        .thenCompose(count -> insert.close()))
                .thenCompose(done -> connection.prepareStatement("select name from person order by id"))
                .thenCompose(PreparedStatementAsync::executeQuery)
                .thenCompose(rows -> read(rows, new ArrayList<>()));

        assertEquals(List.of("Ann", "Bo"), names.join());
        connection.close().join();
        assertTrue(blocking.isClosed());
        try {
            connection.createStatement().join();
            throw new AssertionError("a closed connection made a statement");
        } catch (CompletionException e) {
            assertTrue(e.getCause() instanceof SQLException, e.toString());
        }
        serial.shutdown();
    }

    private static CompletableFuture<List<String>> read(ResultSetAsync rows, List<String> names) {
        return rows.next()
                .thenCompose(more -> more
                        ? rows.getString(1).thenCompose(name -> {
                            names.add(name);
                            return read(rows, names);
                        })
                        : rows.close().thenApply(done -> names));
    }
}
