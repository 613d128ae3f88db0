package io.asyncfacade.scenarios.jdbc;

import io.asyncfacade.AsyncFacade;
import java.sql.PreparedStatement;
import java.sql.ResultSet;

/** Asks for the adapter of a type of the JDK whose calls are stopped in the database. */
@AsyncFacade(
        of = {PreparedStatement.class, ResultSet.class},
        nested = true,
        declaredOnly = true)
interface Queries {
    @AsyncFacade.CancelWith("cancel")
    ResultSet executeQuery();

    boolean next();

    @AsyncFacade.Sync
    long getLong(int column);
}
