package io.asyncfacade.scenarios.jdbc;

import io.asyncfacade.CurrentCall;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Reads over a connection from a pool; cancelling a call cancels its query in the database. */
final class PooledAccounts implements Accounts {

    /** A query that takes longer than a test waits. */
    static final String AUDIT = "SELECT count(*) FROM account a, account b, account c, account d, account e"
            + " WHERE a.cents + b.cents + c.cents + d.cents + e.cents < 0";

    private static final int LONGEST_SECONDS = 60;

    private final DataSource pool;

    PooledAccounts(DataSource pool) {
        this.pool = pool;
    }

    @Override
    public long balance(int account) throws SQLException {
        return number("SELECT cents FROM account WHERE id = " + account);
    }

    @Override
    public long total() throws SQLException {
        return number("SELECT sum(cents) FROM account");
    }

    @Override
    public long audit() throws SQLException {
        return number(AUDIT);
    }

    /**
     * The heart of it: while the query runs, cancelling the call cancels the statement. A driver may lose a cancel that
     * comes in the moment before the query starts, so there is a timeout as well.
     */
    @SuppressWarnings("try") // what is registered is there to be closed
    private long number(String sql) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                CurrentCall.Registration registered = CurrentCall.onCancel(statement::cancel)) {
            statement.setQueryTimeout(LONGEST_SECONDS);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }
}
