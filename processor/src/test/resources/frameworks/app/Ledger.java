package app;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.ComponentModel;

/** Its executors have names, all of them, so that a container with other executors is in no doubt. */
@AsyncFacade(componentModel = ComponentModel.JAKARTA)
@AsyncFacade.On("ledger")
public interface Ledger {
    String book(String entry);

    @AsyncFacade.On("audit")
    String audit();

    /** Says on which executor it was called. */
    class Real implements Ledger {
        @Override
        public String book(String entry) {
            return entry + " on " + Thread.currentThread().getName();
        }

        @Override
        public String audit() {
            return "audit on " + Thread.currentThread().getName();
        }
    }
}
