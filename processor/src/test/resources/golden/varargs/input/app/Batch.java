package app;

import io.asyncfacade.AsyncFacade;
import java.util.List;

@AsyncFacade
public interface Batch<E> {
    int count(String... names);

    int sum(int... numbers);

    int matrix(int[]... rows);

    int unbounded(List<?>... lists);

    @SuppressWarnings("unchecked")
    int lists(String name, List<String>... lists);

    @SuppressWarnings("unchecked")
    int elements(E... elements);

    @SuppressWarnings("unchecked")
    <T> List<T> of(T... elements);

    int copies(String namesCopy, String... names);
}
