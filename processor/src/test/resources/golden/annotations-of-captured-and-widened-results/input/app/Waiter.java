package app;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.BlockingFacade;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

@AsyncFacade
@BlockingFacade(of = Waiter.class)
interface Waiter {
    Later<? extends String> upper();

    Later<?> anything();

    Later<? super Integer> lower();

    Later<? extends @NonNull String> annotated();

    Later<String> exact();

    <@Nullable T> Later<? extends T> variable(T value);
}
