package app;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.BlockingFacade;

@AsyncFacade
interface Plain {
    Override mine() throws Api.IOException, java.io.IOException;

    @BlockingFacade(of = PlainAsync.class)
    interface Holder {}
}
