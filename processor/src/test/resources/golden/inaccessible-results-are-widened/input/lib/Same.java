package lib;

import io.asyncfacade.AsyncFacade;

@AsyncFacade
interface Same {
    Hidden get();

    void put(Hidden hidden);

    <T extends Hidden> T bound(T t);
}
