package app;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.Portable;

/** A type called io hides the package everywhere, but a constant does not hide the class that is named. */
@AsyncFacade
@Portable
public interface Lock {
    int CallCarrier = 1;

    int Override = 2;

    enum io {
        IN,
        OUT
    }

    enum java {
        ARABICA
    }

    io turn(java bean);
}
