package app;

import io.asyncfacade.AsyncFacade;
import java.util.List;
import java.util.function.Consumer;

@AsyncFacade
interface Sink {
    <T extends Number> T first(List<? super T> list);

    <T extends Number> void each(Consumer<? super T> consumer);

    <T> void known(T value, Consumer<? super T> consumer);
}
