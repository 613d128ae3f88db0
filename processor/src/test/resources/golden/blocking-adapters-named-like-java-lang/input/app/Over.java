package app;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.BlockingFacade;

@AsyncFacade(name = "*ride")
@BlockingFacade(of = ApiAsync.class)
interface Over {
    boolean ride();
}
