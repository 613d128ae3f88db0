package app;

import io.asyncfacade.AsyncFacade;

@AsyncFacade
interface Client {
    @AsyncFacade.On("AsyncCall")
    Client call(int OnCancel);

    @AsyncFacade.On("Objects")
    void run(String AsyncCall);
}
