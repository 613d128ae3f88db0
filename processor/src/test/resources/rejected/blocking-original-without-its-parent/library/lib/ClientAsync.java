package lib;

import io.asyncfacade.AsyncFacadeGenerated;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

@AsyncFacadeGenerated
public final class ClientAsync {
    private final Client delegate;

    public ClientAsync(Client delegate, Executor executor) {
        this.delegate = delegate;
    }

    public CompletableFuture<Integer> number() {
        return new CompletableFuture<>();
    }

    @Override
    public String toString() {
        return delegate.toString();
    }
}
