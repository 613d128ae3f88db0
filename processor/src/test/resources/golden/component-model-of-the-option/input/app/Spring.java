package app;

import io.asyncfacade.AsyncFacade;

@AsyncFacade
interface Spring {
    void run();
}
