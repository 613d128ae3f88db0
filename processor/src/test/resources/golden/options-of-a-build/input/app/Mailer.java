package app;

import io.asyncfacade.AsyncFacade;

@AsyncFacade
public interface Mailer {
    void send(String text);

    @AsyncFacade.On("bulk")
    void sendAll(String... texts);
}
