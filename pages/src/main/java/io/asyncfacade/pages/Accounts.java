package io.asyncfacade.pages;

import io.asyncfacade.AsyncFacade;
import java.sql.SQLException;

@AsyncFacade
interface Accounts {
    long balance(int id) throws SQLException;

    void transfer(int from, int to, long cents) throws SQLException;
}
