package app;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.ComponentModel;

@AsyncFacade(componentModel = ComponentModel.JAKARTA)
public interface Mailer {
    String send(String text);

    @AsyncFacade.On("reports")
    String report();

    /** Says on which executor it was called. */
    class Real implements Mailer {
        @Override
        public String send(String text) {
            return text + " on " + Thread.currentThread().getName();
        }

        @Override
        public String report() {
            return "report on " + Thread.currentThread().getName();
        }
    }
}
