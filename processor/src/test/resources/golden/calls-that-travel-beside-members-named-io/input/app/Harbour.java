package app;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.Portable;
import java.io.Serializable;

/** A constant called io hides the package where a static method is called, but not where a type is named. */
@AsyncFacade
@Portable
public interface Harbour {
    int io = 1;

    int java = 2;

    int app = 3;

    int Override = 4;

    int PortableCall = 5;

    record CallCarrier(int wheels) implements Serializable {}

    enum RemoteCaller {
        HARBOUR_MASTER
    }

    CallCarrier ship(java.util.List<RemoteCaller> callers);

    java.lang.Integer count();
}
