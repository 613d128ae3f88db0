package app;

import io.asyncfacade.AsyncFacade;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.locks.Lock;

/** Closed is what the declared type says can be closed. */
@AsyncFacade
public interface Source<C extends AutoCloseable> {
    /** A class that is no relative. */
    Conn connection();

    /** May be the object itself. */
    AutoCloseable anything();

    C variable();

    <T extends Lock & Closing> T secondBound();

    <T extends U, U extends Conn> T boundOfABound();

    CompletionStage<Conn> stage();

    CompletionStage<? extends AutoCloseable> stageOfAnything();

    @AsyncFacade.KeepLate
    Conn shared();

    /** These may be closeable, or hold what is, and are not closed. */
    Object object();

    List<Conn> several();

    Optional<Conn> perhaps();

    Lock lock();

    CompletionStage<Object> stageOfAnObject();

    /** An interface. */
    interface Closing extends AutoCloseable {
        @Override
        void close();
    }

    /** A class. */
    class Conn implements AutoCloseable {
        @Override
        public void close() {}
    }
}
