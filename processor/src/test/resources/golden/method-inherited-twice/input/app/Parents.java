package app;

import io.asyncfacade.AsyncFacade;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Collection;
import java.util.List;

final class Parents {
    private Parents() {}

    interface N1 {
        Number num() throws IOException;

        Collection<String> names();

        @SuppressWarnings("rawtypes")
        List raw();
    }

    interface N2 {
        Integer num();

        List<String> names();

        List<String> raw();
    }

    interface D1 {
        void d();
    }

    interface D2 extends D1 {
        void d();
    }

    interface D3 extends D1 {
        default void d() {}
    }

    interface Generic<A> {
        A get(List<A> key) throws Exception;
    }

    interface Plain {
        String get(List<String> key) throws FileNotFoundException, InterruptedException;
    }

    interface Objects<T> {
        Object any(T t);
    }

    interface Arrays<T> {
        T any(T t);
    }

    interface Sync1 {
        @AsyncFacade.Sync
        Number num() throws IOException, InterruptedException;
    }

    interface Sync2 {
        @AsyncFacade.Sync
        Integer num() throws FileNotFoundException, ClassNotFoundException;
    }
}
