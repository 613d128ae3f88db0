package io.asyncfacade.scenarios.jdbc;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.OnCancel;
import java.sql.SQLException;

/** Reads accounts, any number of threads at once. A cancelled call is not interrupted: its query is cancelled. */
@AsyncFacade(onCancel = OnCancel.ABANDON)
public interface Accounts {

    /** The money on one account. */
    long balance(int account) throws SQLException;

    /** The money on all accounts. */
    long total() throws SQLException;

    /** Compares every account with every other a few times over, which no run has waited for to the end. */
    long audit() throws SQLException;
}
