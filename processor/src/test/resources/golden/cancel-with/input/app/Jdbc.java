package app;

import io.asyncfacade.AsyncFacade;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;

/** One method of the holder configures all types that have it. */
@AsyncFacade(
        of = {PreparedStatement.class, Statement.class, ResultSet.class},
        nested = true,
        declaredOnly = true)
interface Jdbc {
    @AsyncFacade.CancelWith("cancel")
    ResultSet executeQuery();

    @AsyncFacade.CancelWith("cancel")
    ResultSet executeQuery(String sql);

    @AsyncFacade.Sync
    boolean isClosed();

    void close();

    boolean next();
}
