package app;

import io.asyncfacade.AsyncFacade;
import java.util.List;

/** Whether the type of an inner class is known at run time depends on the class around it. */
@AsyncFacade
public interface Boxes<E> {
    @SuppressWarnings("unchecked")
    int lids(Box<E>.Lid... lids);

    int unbounded(Box<?>.Lid... lids);

    @SuppressWarnings("unchecked")
    int rims(Box<?>.Rim<String>... rims);

    @SuppressWarnings("unchecked")
    int bounded(List<? extends Number>... lists);

    @SuppressWarnings("unchecked")
    int above(List<? super Number>... lists);

    class Box<T> {
        class Lid {}

        class Rim<S> {}
    }
}
