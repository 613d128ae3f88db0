package lib;

import io.asyncfacade.AsyncFacade;
import java.io.IOException;

@AsyncFacade
public interface Api {
    Hidden hidden() throws IOException;

    int number() throws IOException;

    @AsyncFacade
    interface Failing {
        int number() throws HiddenException;

        boolean flag() throws IOException;
    }
}
