package app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.BlockingFacade;
import io.asyncfacade.ExecutorPolicy;
import io.asyncfacade.FacadeExecutor;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLSyntaxErrorException;
import java.sql.Savepoint;
import java.time.Duration;
import java.util.concurrent.Executor;
import org.h2.tools.RunScript;

/** Through an adapter and back: what was written for the blocking type does not see a difference. */
final class RoundTripCheck {

    private static void suite(Executor executor, Duration timeout) throws Throwable {
        NotesSuite.run(folder -> new NotesAndBack<>(new NotesAsync<>(new FileNotes(folder), executor), timeout));
    }

    static void suitePassesOnTheDelegate() throws Throwable {
        NotesSuite.run(FileNotes::new);
    }

    static void suitePassesOnTheCallersThread() throws Throwable {
        suite(Runnable::run, Duration.ofSeconds(30));
    }

    static void suitePassesOnThreads() throws Throwable {
        try (FacadeExecutor executor = ExecutorPolicy.platformThreads(2).open()) {
            suite(executor, Duration.ofSeconds(30));
        }
    }

    static void suitePassesWithoutATimeout() throws Throwable {
        try (FacadeExecutor executor = ExecutorPolicy.platformThreads(1).open()) {
            NotesSuite.run(folder -> new NotesAndBack<>(new NotesAsync<>(new FileNotes(folder), executor)));
        }
    }

    static void suitePassesThroughTwoRoundTrips() throws Throwable {
        try (FacadeExecutor executor = ExecutorPolicy.platformThreads(2).open()) {
            NotesSuite.run(folder -> {
                Notes<String> once = new NotesAndBack<>(new NotesAsync<>(new FileNotes(folder), executor));
                return new NotesAndBack<>(new NotesAsync<>(once, Runnable::run));
            });
        }
    }

    // ---- a type of the JDK, with code of others that uses it

    @AsyncFacade(of = Connection.class, name = "Pooled*")
    @BlockingFacade(of = PooledConnection.class, name = "*Back")
    @SuppressWarnings("AF110")
    interface Jdbc {}

    static void connectionCanBeUsedAsOne() throws SQLException {
        try (FacadeExecutor executor = ExecutorPolicy.platformThreads(1).open();
                Connection real = DriverManager.getConnection("jdbc:h2:mem:");
                Connection back =
                        new PooledConnectionBack(new PooledConnection(real, executor), Duration.ofSeconds(30))) {
            RunScript.execute(back, new StringReader("create table t(id int); insert into t values(7);"));
            try (ResultSet rows = back.prepareStatement("select id from t").executeQuery()) {
                assertTrue(rows.next());
                assertEquals(7, rows.getInt(1));
            }
            back.setAutoCommit(false);
            Savepoint savepoint = back.setSavepoint("before");
            back.createStatement().execute("delete from t");
            back.rollback(savepoint);
            assertThrows(SQLSyntaxErrorException.class, () -> back.prepareStatement("select nothing from nowhere"));
        }
    }
}
