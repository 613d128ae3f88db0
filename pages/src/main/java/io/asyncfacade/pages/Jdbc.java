package io.asyncfacade.pages;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.asyncfacade.CurrentCall;
import io.asyncfacade.ExecutorPolicy;
import io.asyncfacade.FacadeExecutor;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.BiFunction;
import javax.sql.DataSource;

/** docs/jdbc.md. */
final class Jdbc {

    private Jdbc() {}

    record PooledAccounts(DataSource pool) implements Accounts {
        @Override
        public long balance(int id) throws SQLException {
            try (Connection connection = pool.getConnection();
                    PreparedStatement query = connection.prepareStatement("SELECT cents FROM account WHERE id = ?")) {
                query.setInt(1, id);
                query.setQueryTimeout(30);
                CurrentCall.onCancel(query::cancel); // instead of an interrupt, which drivers do not see
                try (ResultSet row = query.executeQuery()) {
                    row.next();
                    return row.getLong(1);
                }
            }
        }

        @Override
        public void transfer(int from, int to, long cents) throws SQLException {
            try (Connection connection = pool.getConnection()) {
                connection.setAutoCommit(false);
                try (PreparedStatement update =
                        connection.prepareStatement("UPDATE account SET cents = cents + ? WHERE id = ?")) {
                    add(update, -cents, from);
                    add(update, cents, to);
                    connection.commit();
                } catch (SQLException e) {
                    connection.rollback();
                    throw e;
                }
            }
        }

        private static void add(PreparedStatement update, long cents, int id) throws SQLException {
            update.setLong(1, cents);
            update.setInt(2, id);
            update.executeUpdate();
        }
    }

    static <T> T withAccounts(String url, BiFunction<AccountsAsync, DataSource, T> use) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(10);
        HikariDataSource pool = new HikariDataSource(config);
        FacadeExecutor executor = ExecutorPolicy.platformThreads(10)
                .named("accounts")
                .queueTimeout(Duration.ofSeconds(1))
                .timeout(Duration.ofSeconds(5))
                .open();
        AccountsAsync accounts = new AccountsAsync(new PooledAccounts(pool), executor);
        try {
            return use.apply(accounts, pool);
        } finally {
            executor.close();
            pool.close();
        }
    }

    static FacadeExecutor writer() {
        FacadeExecutor writer =
                ExecutorPolicy.platformThreads(1).named("writer").serial().open();
        return writer;
    }
}
