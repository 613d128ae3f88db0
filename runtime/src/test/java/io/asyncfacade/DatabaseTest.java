package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
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

    /** Where {@link Function#held} waits; another one for each test. */
    private static volatile Gate held = new Gate();

    private static final String HELD = "CREATE ALIAS HELD FOR '" + Function.class.getName() + ".held'";

    /** Public, for the database to call. */
    public static final class Function {

        private Function() {}

        /** Called for each row of the query. */
        public static long seen(long value) {
            QUERYING.countDown();
            return value;
        }

        /** Called for each row of a query, which it holds up until the test says so, interrupted or not. */
        public static long held(long value) {
            held.passStubbornly();
            return value;
        }
    }

    private static long count(Connection connection) throws SQLException {
        return number(connection, "SELECT COUNT(*) FROM T");
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
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
            CountDownLatch ended = new CountDownLatch(1);
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
                } finally {
                    ended.countDown();
                }
            });
            Gate.await(QUERYING);
            assertTrue(query.cancel(true));
            assertTrue(ended.await(Gate.PATIENCE_SECONDS, TimeUnit.SECONDS), "the query goes on");
            assertEquals(
                    10L,
                    AsyncCall.call(executor, "count", () -> count(connection)).get(30, TimeUnit.SECONDS));
            assertEquals(
                    "57014", assertInstanceOf(SQLException.class, end.get()).getSQLState());
        }
    }

    @Test
    void aFileOutlivesCancelledCallsThatAreAbandoned(@TempDir Path directory) throws Exception {
        String url = "jdbc:h2:file:" + directory.resolve("db") + ";CACHE_SIZE=0;WRITE_DELAY=0";
        try (Connection connection = DriverManager.getConnection(url);
                FacadeExecutor executor =
                        ExecutorPolicy.platformThreads(1).serial().open()) {
            try (Statement setUp = connection.createStatement()) {
                setUp.execute("CREATE TABLE T(X BIGINT, TEXT VARCHAR)");
                setUp.execute(HELD);
            }
            long rows = 0;
            for (int round = 0; round < 20; round++) {
                Gate gate = new Gate();
                held = gate;
                CompletableFuture<Integer> insert = AsyncCall.call(executor, OnCancel.ABANDON, "insert", () -> {
                    try (Statement statement = connection.createStatement()) {
                        return statement.executeUpdate(
                                "INSERT INTO T SELECT HELD(X), REPEAT('x', 200) FROM SYSTEM_RANGE(1, 1000)");
                    }
                });
                gate.awaitEntered();
                insert.cancel(true);
                gate.open();
                rows += 1000;
                assertEquals(
                        rows,
                        AsyncCall.call(executor, "count", () -> count(connection))
                                .join());
            }
            assertFalse(connection.isClosed());
        }
    }

    /** The documented reason for ABANDON; when this does not fail any more, the documents are to be changed. */
    @Test
    void anInterruptBreaksTheFileForEveryConnectionUntilAllAreClosed(@TempDir Path directory) throws Exception {
        String url = fileOfText(directory);
        SQLException failure =
                assertThrows(SQLException.class, () -> lengthAfterACancelledRead(url, OnCancel.INTERRUPT));
        assertEquals(50000, failure.getErrorCode(), failure::toString);
        assertTrue(failure.getMessage().contains("Reading from file"), failure::toString);
        try (Connection afresh = DriverManager.getConnection(url)) {
            assertEquals(1_000_000L, length(afresh));
        }
    }

    @Test
    void anAbandonedReadLeavesTheFileToTheOtherConnections(@TempDir Path directory) throws Exception {
        assertEquals(1_000_000L, lengthAfterACancelledRead(fileOfText(directory), OnCancel.ABANDON));
    }

    /** A database that has been closed, so that a query has to read the file. */
    private static String fileOfText(Path directory) throws SQLException {
        String url = "jdbc:h2:file:" + directory.resolve("db") + ";CACHE_SIZE=0";
        try (Connection connection = DriverManager.getConnection(url);
                Statement setUp = connection.createStatement()) {
            setUp.execute("CREATE TABLE T AS SELECT X, REPEAT('x', 200) TEXT FROM SYSTEM_RANGE(1, 5000)");
            setUp.execute(HELD);
        }
        return url;
    }

    private static long length(Connection connection) throws SQLException {
        return number(connection, "SELECT SUM(LENGTH(TEXT)) FROM T");
    }

    /** Cancels a call that reads the file, and returns what a second connection reads after that. */
    private static long lengthAfterACancelledRead(String url, OnCancel onCancel) throws SQLException {
        Gate gate = new Gate();
        held = gate;
        try (Connection first = DriverManager.getConnection(url);
                Connection second = DriverManager.getConnection(url);
                FacadeExecutor executor = ExecutorPolicy.platformThreads(1).open()) {
            CompletableFuture<Long> read =
                    AsyncCall.call(executor, onCancel, "read", () -> number(first, "SELECT SUM(HELD(X)) FROM T"));
            gate.awaitEntered();
            assertTrue(read.cancel(true));
            gate.open();
            AsyncCall.run(executor, "after it", () -> {}).join();
            return length(second);
        }
    }
}
