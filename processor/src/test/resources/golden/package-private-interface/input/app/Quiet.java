package app;

import io.asyncfacade.AsyncFacade;

@AsyncFacade
interface Quiet {
    String whisper();
}
