package app;

import io.asyncfacade.AsyncFacade;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;

// warning at 1: AF110: The future is ready before the work is done: the results of java.sql.Connection.createStatement
//   (Statement), java.sql.Connection.getMetaData (DatabaseMetaData), java.sql.Connection.prepareCall
//   (CallableStatement) and 9 more do more of it when they are used. Let the delegate return a value that is complete (a list instead of a stream), or name its
//   type in of too. Silence: @SuppressWarnings("AF110").
@AsyncFacade(
        of = {Connection.class, PreparedStatement.class, ResultSet.class},
        nested = true)
interface HolderOfManyLazyResults {
    @SuppressWarnings("AF110")
    @AsyncFacade(
            of = {Connection.class, PreparedStatement.class, ResultSet.class},
            name = "Known*Async")
    interface Known {}
}
