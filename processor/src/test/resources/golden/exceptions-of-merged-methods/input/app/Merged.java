package app;

import io.asyncfacade.AsyncFacade;
import java.io.FileNotFoundException;
import java.io.IOException;

final class Merged {
    private Merged() {}

    interface Left {
        <X extends Exception> void run(X x) throws X;

        void read() throws IOException, InterruptedException;
    }

    interface Right {
        <Y extends Exception> void run(Y y) throws Y;

        void read() throws IOException;
    }

    @AsyncFacade(of = Both.class)
    interface Holder {
        @AsyncFacade.Sync
        void run(Exception x);

        @AsyncFacade.Sync
        void read();
    }

    @AsyncFacade(of = lib.Open.Closing.class)
    interface Closings {
        @AsyncFacade.Sync
        void close();
    }

    interface Both extends Left, Right {
        @AsyncFacade.Sync
        @SuppressWarnings("deprecation")
        String name() throws Old;
    }

    interface Reader<T extends Exception> {
        @AsyncFacade.Sync
        void open() throws T, IOException;
    }

    interface Opener<T extends Exception> {
        void open() throws T, InterruptedException;
    }

    @AsyncFacade
    interface FileReader extends Reader<IOException>, Opener<FileNotFoundException> {}

    interface Thrower<T extends Exception> {
        @AsyncFacade.Sync
        <E> void take(E e) throws T;
    }

    @AsyncFacade
    interface Taker<E extends Exception> extends Thrower<E> {}
}
