package io.asyncfacade.scenarios.jdbc;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.OnCancel;
import java.sql.SQLException;

/**
 * Moves money in transactions over one connection, which only one thread may use at a time.
 *
 * <p>A cancelled call runs to its end: an interrupt in the middle would break the connection.
 */
@AsyncFacade(onCancel = OnCancel.ABANDON)
public interface Ledger {

    /** Moves money, visible to others from the next commit on. */
    void transfer(Transfer transfer) throws SQLException;

    void commit() throws SQLException;

    void rollback() throws SQLException;
}
