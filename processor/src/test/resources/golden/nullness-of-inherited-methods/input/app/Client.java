package app;

import io.asyncfacade.AsyncFacade;
import java.util.function.Function;
import lib.Store;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Each method means what it means where it is declared, and each type argument what it means where it is written. */
@AsyncFacade
@NullMarked
public interface Client
        extends Function<String, @Nullable String>, Store<@Nullable Integer>, Legacy<Long>, Modern<@Nullable Short> {
    String own();

    @NullUnmarked
    String[] unsure(String key);

    @NullUnmarked
    void run();

    @NonNull Character flag();
}
