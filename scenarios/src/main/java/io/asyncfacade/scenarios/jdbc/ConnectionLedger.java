package io.asyncfacade.scenarios.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** The ledger over a connection of its own; like the connection, it is not thread-safe. */
final class ConnectionLedger implements Ledger {

    private final Connection connection;

    ConnectionLedger(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
    }

    @Override
    public void transfer(Transfer transfer) throws SQLException {
        add(transfer.from(), -transfer.cents());
        add(transfer.to(), transfer.cents());
    }

    private void add(int account, long cents) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE account SET cents = cents + ? WHERE id = ?")) {
            update.setLong(1, cents);
            update.setInt(2, account);
            if (update.executeUpdate() != 1) {
                throw new SQLException("there is no account " + account);
            }
        }
    }

    @Override
    public void commit() throws SQLException {
        connection.commit();
    }

    @Override
    public void rollback() throws SQLException {
        connection.rollback();
    }
}
