package app;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.BlockingFacade;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
@AsyncFacade
interface Directory<K, V extends @Nullable Object> {
    @Nullable String find(K key);

    V value(@Nullable K key);

    List<@Nullable V> list();

    void run();

    @NullMarked
    @BlockingFacade
    interface Futures {
        CompletableFuture<@Nullable String> find();

        CompletableFuture<@Nullable Void> run();

        CompletableFuture<? extends @Nullable String> upper();
    }
}

@BlockingFacade(of = DirectoryAsync.class)
interface Back {}
