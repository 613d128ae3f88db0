package io.asyncfacade.scenarios.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import io.asyncfacade.FacadeExecutor;
import io.asyncfacade.Gather;
import io.asyncfacade.scenarios.Await;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds for the scenario on every database. */
abstract class OneDatabaseContract {

    private static final int POOL = 4;
    private static final long TOTAL = Database.ACCOUNTS * Database.CENTS_EACH;

    private final Database database;
    private final HikariDataSource pool;
    private final FacadeExecutor readers = OneDatabase.readers(POOL);
    private final FacadeExecutor writer = OneDatabase.writer();
    private final Connection connection;
    private final AccountsAsync accounts;
    private final Payroll payroll;

    OneDatabaseContract(Database database) throws SQLException {
        this.database = database;
        this.pool = OneDatabase.pool(database.connections(), POOL);
        this.connection = database.connections().getConnection();
        this.accounts = new AccountsAsync(new PooledAccounts(pool), readers);
        this.payroll = new Payroll(new LedgerAsync(new ConnectionLedger(connection), writer));
    }

    @BeforeEach
    void givesEverybodyTheSame() throws SQLException {
        try (Connection own = database.connections().getConnection();
                Statement statement = own.createStatement()) {
            statement.executeUpdate("UPDATE account SET cents = " + Database.CENTS_EACH);
        }
    }

    @AfterEach
    void close() throws SQLException {
        writer.close();
        readers.close();
        connection.close();
        pool.close();
    }

    @Test
    void letsCallsWaitInTheExecutorNotInThePool() {
        List<CompletableFuture<Long>> audits =
                IntStream.range(0, POOL).mapToObj(call -> accounts.audit()).toList();
        Await.until("a query on each connection", () -> audits() == POOL);

        List<CompletableFuture<Long>> balances =
                IntStream.range(0, 1_000).mapToObj(accounts::balance).toList();

        assertEquals(1_000, readers.stats().queued());
        assertEquals(0, pool.getHikariPoolMXBean().getThreadsAwaitingConnection());
        audits.forEach(audit -> audit.cancel(true));
        assertEquals(1_000, Gather.all(balances).join().size());
    }

    @Test
    void cancelsTheQueryInTheDatabase() {
        CompletableFuture<SQLException> seen = new CompletableFuture<>();
        AccountsAsync watched = new AccountsAsync(new WatchedAccounts(new PooledAccounts(pool), seen), readers);
        CompletableFuture<Long> audit = watched.audit();
        Await.until("the query", () -> audits() == 1);

        audit.cancel(true);

        assertEquals("57014", seen.join().getSQLState(), () -> "" + seen.join());
        Await.until("an idle executor", () -> readers.stats().running() == 0);
        assertEquals(0, audits());
        assertEquals(TOTAL, accounts.total().join());
    }

    /** There is no body of ours that could say how it is stopped: the adapter of the statement knows. */
    @Test
    void cancelsTheQueryOfAStatementThatIsOnlyWrapped() throws SQLException {
        try (PreparedStatement endless = connection.prepareStatement(PooledAccounts.AUDIT);
                PreparedStatement quick = connection.prepareStatement("SELECT count(*) FROM account")) {
            CompletableFuture<ResultSetAsync> rows = new PreparedStatementAsync(endless, readers).executeQuery();
            Await.until("the query", () -> audits() == 1);

            assertTrue(rows.cancel(true));

            Await.until("an idle executor", () -> readers.stats().running() == 0);
            assertEquals(0, audits());
            connection.rollback();
            ResultSetAsync counted =
                    new PreparedStatementAsync(quick, readers).executeQuery().join();
            assertTrue(counted.next().join());
            assertEquals(Database.ACCOUNTS, counted.getLong(1));
        }
    }

    @Test
    void paysEverybodyInOneTransactionThatReadersNeverSeeHalfOf() {
        List<Transfer> salaries = OneDatabase.salaries(41);

        CompletableFuture<Void> paid = payroll.pay(salaries);
        List<Long> totals = Gather.over(LongStream.range(0, 100).boxed().toList())
                .parallelism(2 * POOL)
                .all(read -> accounts.total())
                .join();
        paid.join();

        assertEquals(List.of(TOTAL), totals.stream().distinct().toList());
        assertEquals(Database.CENTS_EACH - 40 * 200, accounts.balance(0).join());
        assertEquals(Database.CENTS_EACH + 200, accounts.balance(40).join());
        assertEquals(Database.CENTS_EACH, accounts.balance(41).join());
    }

    @Test
    void showsATransferToOthersFromTheCommitOn() throws SQLException {
        LedgerAsync ledger = new LedgerAsync(new ConnectionLedger(connection), writer);
        ledger.transfer(new Transfer(1, 2, 300)).join();
        assertEquals(Database.CENTS_EACH, accounts.balance(1).join());

        ledger.commit().join();

        assertEquals(Database.CENTS_EACH - 300, accounts.balance(1).join());
    }

    @Test
    void paysNobodyWhereOneCannotBePaid() {
        List<Transfer> salaries = OneDatabase.salaries(Database.ACCOUNTS);

        CompletionException failure = assertThrows(
                CompletionException.class, () -> payroll.pay(salaries).join());

        SQLException refused = assertInstanceOf(SQLException.class, failure.getCause());
        assertTrue(refused.getSQLState().startsWith("23"), "the CHECK of the table: " + refused);
        assertEquals(Database.CENTS_EACH, accounts.balance(0).join());
        assertEquals(Database.CENTS_EACH, accounts.balance(1).join());
        payroll.pay(OneDatabase.salaries(2)).join();
        assertEquals(Database.CENTS_EACH + 200, accounts.balance(1).join());
    }

    @Test
    void usesTheConnectionForOneCallAtATimeInOrder() {
        List<Object> done = new ArrayList<>();
        Payroll noted = new Payroll(new LedgerAsync(new NotedLedger(done), writer));
        List<Transfer> salaries = OneDatabase.salaries(Database.ACCOUNTS);

        noted.pay(salaries).join();

        assertEquals(Stream.concat(salaries.stream(), Stream.of("commit")).toList(), done);
    }

    /** How many audits the database is busy with at this moment, by its own account. */
    private long audits() {
        try (Connection own = database.connections().getConnection();
                Statement statement = own.createStatement();
                ResultSet count = statement.executeQuery(countOfAudits())) {
            count.next();
            return count.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Asks for the running queries that name an "account e", without this one. */
    abstract String countOfAudits();

    /** Tells of the exception that a cancelled call throws when its caller does not wait any more. */
    private record WatchedAccounts(Accounts accounts, CompletableFuture<SQLException> seen) implements Accounts {

        @Override
        public long balance(int account) throws SQLException {
            return accounts.balance(account);
        }

        @Override
        public long total() throws SQLException {
            return accounts.total();
        }

        @Override
        public long audit() throws SQLException {
            try {
                return accounts.audit();
            } catch (SQLException e) {
                seen.complete(e);
                throw e;
            }
        }
    }

    /** Notes what it should do in a list that is as little thread-safe as a connection. */
    private record NotedLedger(List<Object> done) implements Ledger {

        @Override
        public void transfer(Transfer transfer) {
            done.add(transfer);
        }

        @Override
        public void commit() {
            done.add("commit");
        }

        @Override
        public void rollback() {
            done.add("rollback");
        }
    }
}
