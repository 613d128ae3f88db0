package io.asyncfacade.pages.javadoc;

import io.asyncfacade.AsyncFacade;
import java.sql.Connection;

@AsyncFacade(of = Connection.class, declaredOnly = true)
interface Transactions {
    void commit();

    void rollback();

    @AsyncFacade.Sync
    boolean isClosed();
}
