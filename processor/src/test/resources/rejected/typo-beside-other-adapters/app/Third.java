package app;

import io.asyncfacade.AsyncFacade;

@AsyncFacade
interface Third {
    OtherAsync other();
}
