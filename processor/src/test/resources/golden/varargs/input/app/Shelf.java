package app;

import io.asyncfacade.AsyncFacade;
import java.util.List;

@AsyncFacade
public class Shelf {
    Shelf() {}

    @SafeVarargs
    public final <T> List<T> put(List<? extends T>... items) {
        return List.of();
    }
}
