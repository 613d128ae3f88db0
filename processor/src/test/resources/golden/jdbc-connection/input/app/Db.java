package app;

import io.asyncfacade.AsyncFacade;
import java.sql.Connection;
import java.util.concurrent.Future;

@AsyncFacade(of = {Connection.class, Future.class})
@SuppressWarnings("AF110")
interface Db {
    @AsyncFacade.Sync
    boolean isClosed();
}
