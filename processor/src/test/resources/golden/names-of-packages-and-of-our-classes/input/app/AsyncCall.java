package app;

import io.asyncfacade.AsyncFacade;

@AsyncFacade
public interface AsyncCall {
    @AsyncFacade.On("io")
    AsyncCall again(Kind io);

    enum Kind {
        ONLY
    }
}
