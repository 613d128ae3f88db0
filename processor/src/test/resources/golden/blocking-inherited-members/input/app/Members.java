package app;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.BlockingFacade;
import java.io.IOException;

/** Interfaces whose members would mean something else in a class that implements them. */
@AsyncFacade
interface Members extends Inherited {
    java.lang.String Objects = "a constant";

    int delegate = 1;

    String mine(String theirs, java.lang.String others) throws IOException, java.io.IOException;

    Near near();

    final class Duration {
        private Duration() {}
    }

    final class IOException extends Exception {
        private static final long serialVersionUID = 1;

        private IOException() {}
    }

    @interface Override {}

    @BlockingFacade(of = {MembersAsync.class, Members_NamesItsNeighbourAsync.class, Members_NamesItsVariableAsync.class})
    interface Holder {}

    @AsyncFacade
    interface NamesItsNeighbour {
        app.Near near();

        interface Near {}
    }

    @AsyncFacade
    interface NamesItsVariable {
        <T> T any(T value);

        interface T {}
    }
}
