package io.asyncfacade.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.asyncfacade.ExecutorPolicy;
import io.asyncfacade.FacadeExecutor;
import io.asyncfacade.pages.driver.Balance;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What docs/jdbc.md does, in a database; public, because the database calls it. */
public class JdbcTest {

    private final String url = "jdbc:h2:mem:" + UUID.randomUUID();

    @Test
    void aTransferIsOneTransaction() {
        Jdbc.withAccounts(url, (accounts, pool) -> {
            fill(pool);

            accounts.transfer(1, 2, 30).join();

            assertEquals(70, accounts.balance(1).join());
            assertEquals(130, accounts.balance(2).join());
            return null;
        });
    }

    @Test
    void aTransferThatFailsChangesNothing() {
        Jdbc.withAccounts(url, (accounts, pool) -> {
            fill(pool);

            CompletableFuture<Void> tooMuch = accounts.transfer(2, 1, 130);

            assertInstanceOf(SQLException.class, Recipes.cause(tooMuch));
            assertEquals(100, accounts.balance(1).join());
            assertEquals(100, accounts.balance(2).join());
            return null;
        });
    }

    @Test
    void cancellingAQueryStopsItInTheDatabase() throws Exception {
        FacadeExecutor executor = ExecutorPolicy.platformThreads(1).open();
        try (Connection connection = DriverManager.getConnection(url);
                Statement define = connection.createStatement()) {
            entered = new CountDownLatch(1);
            define.execute("CREATE ALIAS SEEN FOR '" + JdbcTest.class.getName() + ".seen'");
            try (PreparedStatement endless =
                    connection.prepareStatement("SELECT SUM(SEEN(X)) FROM SYSTEM_RANGE(1, 100000000000)")) {
                CompletableFuture<Long> cents = Balance.read(endless, executor);
                entered.await();

                cents.cancel(true);

                assertEquals(List.of(), executor.close(Duration.ofMinutes(1)).stragglers());
            }
        }
    }

    private static CountDownLatch entered;

    /** Called by the database, for each row. */
    public static long seen(long value) {
        entered.countDown();
        return value;
    }

    private static void fill(DataSource pool) {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE account (id INT PRIMARY KEY, cents BIGINT NOT NULL CHECK (cents >= 0))");
            statement.execute("INSERT INTO account VALUES (1, 100), (2, 100)");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
