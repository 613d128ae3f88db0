package io.asyncfacade.scenarios.jdbc;

import java.io.Closeable;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/**
 * A real database in this process or beside it, with a thousand accounts; closing it leaves nothing behind.
 *
 * @param title what it is
 * @param connections opens connections, without a pool
 * @param process ends it
 */
record Database(String title, DataSource connections, Closeable process) implements AutoCloseable {

    static final int ACCOUNTS = 1_000;
    static final long CENTS_EACH = 10_000;

    /** Starts one of the databases. */
    @FunctionalInterface
    interface Start {
        Database start() throws IOException, SQLException;
    }

    /** Starts PostgreSQL, or says why not, and starts H2. */
    static Database start(Consumer<String> says) throws IOException, SQLException {
        return firstOf(Postgres::start, Database::h2, says);
    }

    /** Starts the first, or says why not, and starts the second. */
    static Database firstOf(Start first, Start second, Consumer<String> says) throws IOException, SQLException {
        try {
            return first.start();
        } catch (IOException | SQLException | RuntimeException e) {
            says.accept("PostgreSQL does not start here (" + e.getMessage() + "), so H2 takes its place.");
            return second.start();
        }
    }

    /** Starts H2 in the memory of this process. */
    static Database h2() throws SQLException {
        JdbcDataSource memory = new JdbcDataSource();
        memory.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return filled(memory, () -> shutDown(memory));
    }

    private static void shutDown(JdbcDataSource memory) throws IOException {
        try (Connection connection = memory.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /** Makes the accounts. */
    static Database filled(DataSource connections, Closeable process) throws SQLException {
        try (Connection connection = connections.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE account (id INT PRIMARY KEY, cents BIGINT NOT NULL CHECK (cents >= 0))");
            for (int account = 0; account < ACCOUNTS; account++) {
                statement.addBatch("INSERT INTO account VALUES (" + account + ", " + CENTS_EACH + ")");
            }
            statement.executeBatch();
            DatabaseMetaData product = connection.getMetaData();
            return new Database(
                    product.getDatabaseProductName() + " " + product.getDatabaseProductVersion(), connections, process);
        }
    }

    @Override
    public void close() throws IOException {
        process.close();
    }
}
