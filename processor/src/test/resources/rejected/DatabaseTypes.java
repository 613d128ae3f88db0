package app;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.OnCancel;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;

// warning at 1: AF130: An interrupt can break more than the call that it stops: app.DatabaseTypes talks to a database
//   (find throws SQLException), where an interrupted thread can lose its connection, or close a file of H2 for all. Let
//   cancelled calls run on (onCancel = OnCancel.ABANDON), or stop them by a method of the object
//   (@AsyncFacade.CancelWith). Silence: @SuppressWarnings("AF130").
@AsyncFacade
interface DatabaseTypes {
    String name();

    String find(int id) throws SQLException;

    void store(String name) throws SQLException;

    // warning: AF130: An interrupt can break more than the call that it stops: java.sql.Savepoint talks to a database
    //   (getSavepointId throws SQLException), where an interrupted thread can lose its connection, or close a file of
    //   H2 for all. Let cancelled calls run on (onCancel = OnCancel.ABANDON), or stop them by a method of the object
    //   (@AsyncFacade.CancelWith). Silence: @SuppressWarnings("AF130").
    @AsyncFacade(of = java.sql.Savepoint.class, onCancel = OnCancel.INTERRUPT)
    interface Explicit {}

    @AsyncFacade(of = java.sql.Savepoint.class, name = "Run*On")
    interface RunsOn {}

    @AsyncFacade(onCancel = OnCancel.ABANDON)
    interface Abandoning {
        String find(int id) throws SQLException;
    }

    @AsyncFacade
    interface Stopped {
        @AsyncFacade.CancelWith("cancel")
        String find(int id) throws SQLTimeoutException;

        @AsyncFacade.Sync
        boolean isClosed() throws SQLException;

        void cancel();
    }

    @SuppressWarnings("AF130")
    @AsyncFacade
    interface Known {
        String find(int id) throws SQLException;
    }
}
