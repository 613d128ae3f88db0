package app;

import io.asyncfacade.AsyncFacade;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

@AsyncFacade
@SuppressWarnings("overloads")
public interface Tasks {
    <T> T in(Callable<T> work);

    <T> T in(Supplier<T> work);
}
