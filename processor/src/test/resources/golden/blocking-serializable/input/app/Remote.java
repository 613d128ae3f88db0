package app;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.BlockingFacade;
import java.io.Serializable;

@AsyncFacade
public interface Remote extends Serializable, Comparable<Remote> {
    @Deprecated
    void old() throws Exception;

    @Deprecated(since = "1", forRemoval = true)
    int gone();

    @SuppressWarnings("unchecked")
    <T extends Number & Runnable> T pick(Class<T> type, T... values) throws InterruptedException;

    default void skippedDefault() {}

    boolean equals(Object other);

    static int none() {
        return 0;
    }
}

@BlockingFacade(of = RemoteAsync.class)
interface Back {}
