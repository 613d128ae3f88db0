package app;

import io.asyncfacade.AsyncFacade;
import java.io.Closeable;

@AsyncFacade
public interface Top
        extends Parents.N1,
                Parents.N2,
                Parents.D2,
                Parents.D3,
                Parents.Generic<String>,
                Parents.Plain,
                Parents.Objects<Long>,
                Parents.Arrays<Long>,
                Closeable,
                AutoCloseable {
    @Override
    void d();

    @Override
    @AsyncFacade.Sync
    String get(java.util.List<String> key);
}
