package io.asyncfacade.scenarios.jdbc;

import io.asyncfacade.AsyncFacade;
import java.sql.SQLException;

/** Reads accounts, any number of threads at once. */
@AsyncFacade
public interface Accounts {

    /** The money on one account. */
    long balance(int account) throws SQLException;

    /** The money on all accounts. */
    long total() throws SQLException;

    /** Compares every account with every other a few times over, which nobody has waited for yet. */
    long audit() throws SQLException;
}
