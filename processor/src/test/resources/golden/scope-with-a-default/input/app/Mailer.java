package app;

import io.asyncfacade.AsyncFacade;

@AsyncFacade
public interface Mailer {
    void send(String text);
}
