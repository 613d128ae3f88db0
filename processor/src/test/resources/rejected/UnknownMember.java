package app;

import io.asyncfacade.AsyncFacade;

// error: cannot find symbol symbol: method on() location: @interface io.asyncfacade.AsyncFacade
@AsyncFacade(on = 1)
interface UnknownMember {
    void call();
}
