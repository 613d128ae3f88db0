package app;

import io.asyncfacade.AsyncFacade;
import java.util.List;
import java.util.concurrent.CompletionStage;

@AsyncFacade
public interface Query<R> {
    @AsyncFacade.CancelWith("cancel")
    List<R> run(String sql) throws Exception;

    @AsyncFacade.CancelWith("cancel")
    <T extends R> T first(Class<T> type, Object... delegate);

    @AsyncFacade.CancelWith("abort")
    void update(String delegate);

    @AsyncFacade.On("writes")
    @AsyncFacade.CancelWith("cancel")
    CompletionStage<R> later();

    @AsyncFacade.CancelWith("cancel")
    AutoCloseable open();

    int plain();

    void cancel() throws Exception;

    void cancel(String why, Object... details);

    @Deprecated
    boolean abort();
}
