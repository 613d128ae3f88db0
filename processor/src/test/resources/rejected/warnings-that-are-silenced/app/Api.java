package app;

import io.asyncfacade.AsyncFacade;
import java.io.InputStream;
import java.util.concurrent.Future;
import kotlin.coroutines.Continuation;

@AsyncFacade
@SuppressWarnings("AF108")
interface Api extends Store<String> {
    @SuppressWarnings({"removal", "AF104"})
    void finalize();

    @SuppressWarnings("AF105")
    Object suspending(Continuation<? super String> continuation);

    @SuppressWarnings("AF110")
    InputStream stream();

    @SuppressWarnings("AF111")
    Future<String> future();
}

interface Store<K> {
    void put(K key);

    void put(String key);
}
