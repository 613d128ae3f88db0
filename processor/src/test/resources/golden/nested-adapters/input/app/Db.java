package app;

import io.asyncfacade.AsyncFacade;

@AsyncFacade(
        of = {lib.Connection.class, lib.PreparedStatement.class, lib.ResultSet.class, lib.Rows.class},
        nested = true)
interface Db {
    @AsyncFacade.Sync
    String get(int column);

    @AsyncFacade.KeepLate
    lib.Connection getConnection();

    @AsyncFacade.On("reads")
    lib.ResultSet query(int result);
}
