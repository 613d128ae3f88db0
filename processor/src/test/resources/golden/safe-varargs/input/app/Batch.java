package app;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.ComponentModel;
import java.util.List;

@AsyncFacade
public class Batch<E> {
    @SafeVarargs
    public final List<E> all(E... elements) {
        return List.of();
    }

    @SafeVarargs
    public final <T> void run(int times, List<T>... lists) {}

    @AsyncFacade.Sync
    @SafeVarargs
    public final int count(List<String>... lists) {
        return lists.length;
    }

    /** Without the promise. */
    @SuppressWarnings("unchecked")
    public void unsafe(E... elements) {}

    @AsyncFacade
    static class OfStrings extends Batch<String> {}

    /** Containers can make no proxy of a final method, so that the promise is not kept for one. */
    @AsyncFacade(of = Batch.class, name = "Injected*", componentModel = ComponentModel.SPRING)
    interface Holder {}
}
