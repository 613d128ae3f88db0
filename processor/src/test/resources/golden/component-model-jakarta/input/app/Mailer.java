package app;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.ComponentModel;

@AsyncFacade(componentModel = ComponentModel.JAKARTA)
public interface Mailer {
    void send(String text);

    @AsyncFacade.On("bulk")
    void sendAll(String... texts);

    @AsyncFacade.On("archive")
    String find(int id);
}
