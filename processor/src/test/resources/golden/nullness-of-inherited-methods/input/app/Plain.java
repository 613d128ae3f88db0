package app;

import io.asyncfacade.AsyncFacade;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Says nothing itself; its parent and one method do. */
@AsyncFacade
public interface Plain extends Modern<String> {
    String own();

    @NullMarked
    @Nullable String marked(String key);

    @NullMarked
    void ended();
}
