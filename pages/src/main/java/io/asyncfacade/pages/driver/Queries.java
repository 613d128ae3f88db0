package io.asyncfacade.pages.driver;

import io.asyncfacade.AsyncFacade;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

@AsyncFacade(
        of = {PreparedStatement.class, ResultSet.class},
        nested = true,
        declaredOnly = true)
interface Queries {
    @AsyncFacade.CancelWith("cancel")
    ResultSet executeQuery() throws SQLException; // stopped by PreparedStatement.cancel()

    boolean next() throws SQLException;

    @AsyncFacade.Sync
    long getLong(int column) throws SQLException;
}
