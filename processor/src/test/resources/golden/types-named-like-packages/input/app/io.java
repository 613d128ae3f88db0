package app;

import io.asyncfacade.AsyncFacade;
import java.util.List;

/** Beside it, no full name that begins with io can be written. */
@AsyncFacade
public interface io {
    List<io> first(int AsyncCall, io io);

    void all(java[] java, int... Objects);

    @AsyncFacade.On("Objects")
    <AsyncCall> AsyncCall last(AsyncCall last);
}
