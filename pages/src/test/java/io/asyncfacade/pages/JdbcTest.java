package io.asyncfacade.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What docs/jdbc.md does, in a database. */
class JdbcTest {

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
