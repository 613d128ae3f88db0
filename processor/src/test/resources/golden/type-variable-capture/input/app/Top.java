package app;

import io.asyncfacade.AsyncFacade;
import java.util.List;

@AsyncFacade
public interface Top<T, U> extends Base<List<T>> {
    <T> T own(T t);
}
