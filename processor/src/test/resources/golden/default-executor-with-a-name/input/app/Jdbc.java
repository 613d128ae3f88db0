package app;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.ComponentModel;

@AsyncFacade(
        of = {Jdbc.Connection.class, Jdbc.Statement.class},
        nested = true,
        componentModel = ComponentModel.SPRING)
@AsyncFacade.On("database")
interface Jdbc {
    interface Connection {
        Statement prepare(String sql);
    }

    interface Statement extends AutoCloseable {
        int run();

        @Override
        void close();
    }

    @AsyncFacade.On("close")
    void close();
}
