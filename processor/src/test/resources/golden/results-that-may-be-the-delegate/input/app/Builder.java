package app;

import io.asyncfacade.AsyncFacade;

@AsyncFacade
public interface Builder<B extends Builder<B>> extends AutoCloseable {
    B self();

    Builder<B> plain();

    AutoCloseable closeable();

    <T> T any(Class<T> type);

    Object object();

    String text();

    java.util.List<Builder<B>> list();

    @AsyncFacade.KeepLate
    Builder<B> kept();

    @Override
    void close();
}
