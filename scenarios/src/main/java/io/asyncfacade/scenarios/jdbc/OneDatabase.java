package io.asyncfacade.scenarios.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.asyncfacade.ExecutorPolicy;
import io.asyncfacade.FacadeExecutor;
import io.asyncfacade.Gather;
import io.asyncfacade.example.Progress;
import io.asyncfacade.scenarios.Show;
import io.asyncfacade.scenarios.Table;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import picocli.CommandLine.Command;

/** Uses one database in the two ways there are: a pool for many readers, a connection for a transaction. */
@Command(
        name = "jdbc",
        description = "A database: a pool for readers, a serial connection for a transaction, a query that is"
                + " cancelled.",
        mixinStandardHelpOptions = true)
public final class OneDatabase implements Callable<Integer> {

    private static final int READS = 2_000;
    private static final int POOL = 4;

    private final Show show;

    public OneDatabase(Show show) {
        this.show = show;
    }

    @Override
    public Integer call() throws Exception {
        show.line("Starting a database.");
        try (Database database = Database.start(show::line);
                HikariDataSource pool = pool(database.connections(), POOL);
                FacadeExecutor readers = readers(POOL);
                Connection connection = database.connections().getConnection();
                FacadeExecutor writer = writer()) {
            show.line(database.title() + " with " + Database.ACCOUNTS + " accounts: " + READS + " reads through " + POOL
                    + " connections,");
            show.line("and two payrolls on one more, the second of which cannot be paid.");
            show.ifStopped(readers);
            AccountsAsync accounts = new AccountsAsync(new PooledAccounts(pool), readers);
            Payroll payroll = new Payroll(new LedgerAsync(new ConnectionLedger(connection), writer));

            CompletableFuture<List<Long>> totals = readTotals(accounts);
            String paid = outcome(payroll.pay(salaries(Database.ACCOUNTS / 20)));
            String unpaid = outcome(payroll.pay(salaries(Database.ACCOUNTS)));
            long different = totals.join().stream().distinct().count();
            long balance = accounts.balance(0).join();
            String audit = outcome(accounts.audit().orTimeout(300, TimeUnit.MILLISECONDS));
            boolean ended = readers.close(Duration.ofSeconds(10)).stragglers().isEmpty();

            show.table(new Table("what", "outcome")
                    .row("totals that readers saw", different == 1 ? "1, the same in every read" : different)
                    .row("first payroll", paid)
                    .row("second payroll", unpaid)
                    .row("balance of the payer", balance + " cents")
                    .row("audit", audit + (ended ? ", and its query has ended" : ", but its query goes on")));
        }
        return 0;
    }

    /** A pool of connections. */
    static HikariDataSource pool(DataSource connections, int size) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(connections);
        config.setMaximumPoolSize(size);
        return new HikariDataSource(config);
    }

    /** As many calls at once as there are connections in the pool: the others wait here, and hold nothing. */
    static FacadeExecutor readers(int connections) {
        return ExecutorPolicy.platformThreads(connections).named("readers").open();
    }

    /** For one connection: one call at a time, in the order in which they are made. */
    static FacadeExecutor writer() {
        return ExecutorPolicy.platformThreads(1).named("writer").serial().open();
    }

    /** The first account pays 200 cents to each of so many. */
    static List<Transfer> salaries(int accounts) {
        return IntStream.range(1, accounts)
                .mapToObj(account -> new Transfer(0, account, 200))
                .toList();
    }

    private CompletableFuture<List<Long>> readTotals(AccountsAsync accounts) {
        Progress bar = show.progress("reading totals", READS);
        List<Integer> reads = IntStream.range(0, READS).boxed().toList();
        return Gather.over(reads)
                .parallelism(2 * POOL)
                .progress((done, total) -> bar.step())
                .all(read -> accounts.total())
                .whenComplete((totals, failure) -> bar.close());
    }

    private static String outcome(CompletableFuture<?> work) {
        return work.handle((value, failure) -> failure == null
                        ? "done"
                        : "given up: " + (failure instanceof CompletionException ? failure.getCause() : failure))
                .join()
                .lines()
                .findFirst()
                .orElseThrow();
    }
}
