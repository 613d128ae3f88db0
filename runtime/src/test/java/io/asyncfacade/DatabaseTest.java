package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.asyncfacade.CurrentCall.Registration;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Cancelling the calls of a real database, which does not take every way well. */
@Timeout(60)
@SuppressWarnings("try") // a registration is there to be closed, and for nothing else
class DatabaseTest {

    private static final CountDownLatch QUERYING = new CountDownLatch(1);

    /** Public, for the database to call. */
    public static final class Function {

        private Function() {}

        /** Called for each row of the query. */
        public static long seen(long value) {
            QUERYING.countDown();
            return value;
        }
    }

    private static long count(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM T")) {
            assertTrue(rows.next());
            return rows.getLong(1);
        }
    }

    @Test
    void aHookEndsAQueryWithoutEndAndTheConnectionGoesOn() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:hooked");
                FacadeExecutor executor =
                        ExecutorPolicy.platformThreads(2).serial().open()) {
            try (Statement setUp = connection.createStatement()) {
                setUp.execute("CREATE TABLE T AS SELECT X FROM SYSTEM_RANGE(1, 10)");
                setUp.execute("CREATE ALIAS SEEN FOR '" + Function.class.getName() + ".seen'");
            }
            AtomicReference<Throwable> end = new AtomicReference<>();
            CompletableFuture<Long> query = AsyncCall.call(executor, OnCancel.ABANDON, "Reports.sum", () -> {
                try (Statement statement = connection.createStatement();
                        Registration ignored = CurrentCall.onCancel(statement::cancel);
                        ResultSet rows =
                                statement.executeQuery("SELECT SUM(SEEN(X)) FROM SYSTEM_RANGE(1, 100000000000)")) {
                    assertTrue(rows.next());
                    return rows.getLong(1);
                } catch (SQLException e) {
                    end.set(e);
                    throw e;
                }
            });
            Gate.await(QUERYING);
            assertTrue(query.cancel(true));
            assertEquals(
                    10L,
                    AsyncCall.call(executor, "count", () -> count(connection)).get(30, TimeUnit.SECONDS));
            assertEquals(
                    "57014", assertInstanceOf(SQLException.class, end.get()).getSQLState());
        }
    }

    @Test
    void aFileOutlivesCancelledCallsThatAreAbandoned(@TempDir Path directory) throws Exception {
        String url = "jdbc:h2:file:" + directory.resolve("db") + ";CACHE_SIZE=0";
        try (Connection connection = DriverManager.getConnection(url);
                FacadeExecutor executor =
                        ExecutorPolicy.platformThreads(1).serial().open()) {
            try (Statement setUp = connection.createStatement()) {
                setUp.execute("CREATE TABLE T(X BIGINT, TEXT VARCHAR)");
            }
            long rows = 0;
            for (int round = 0; round < 20; round++) {
                CountDownLatch inside = new CountDownLatch(1);
                CompletableFuture<Integer> insert = AsyncCall.call(executor, OnCancel.ABANDON, "insert", () -> {
                    inside.countDown();
                    try (Statement statement = connection.createStatement()) {
                        return statement.executeUpdate(
                                "INSERT INTO T SELECT X, REPEAT('x', 200) FROM SYSTEM_RANGE(1, 1000)");
                    }
                });
                Gate.await(inside);
                insert.cancel(true);
                rows += 1000;
                assertEquals(
                        rows,
                        AsyncCall.call(executor, "count", () -> count(connection))
                                .join());
            }
            assertFalse(connection.isClosed());
        }
    }
}
