package app;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.OnCancel;

@AsyncFacade(of = {lib.Db.class, lib.Row.class}, name = "*Future", onCancel = OnCancel.AUTO)
interface Jdbc {
    @AsyncFacade.Sync
    boolean isClosed();

    @AsyncFacade.Skip
    void close();

    @AsyncFacade.KeepLate
    lib.Db getDb();

    @AsyncFacade.On("writes")
    int update(String sql, Object... arguments);

    @AsyncFacade.On("writes")
    void put(Comparable<?> key, Object value);

    lib.Row row(String named);
}
