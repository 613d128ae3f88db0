package io.asyncfacade.pages;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.OnCancel;
import java.sql.SQLException;

@AsyncFacade(onCancel = OnCancel.ABANDON) // and the query is stopped by its hook, see below
interface Accounts {
    long balance(int id) throws SQLException;

    void transfer(int from, int to, long cents) throws SQLException;
}
