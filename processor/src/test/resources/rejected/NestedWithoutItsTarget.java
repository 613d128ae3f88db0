package app;

import io.asyncfacade.AsyncFacade;
import java.util.Iterator;

class NestedWithoutItsTarget {
    interface Source {
        // warning: AF110: The future is ready before the work is done: the result of
        //   app.NestedWithoutItsTarget.Source.names() (Iterator) does more of it when it is used. Let the delegate
        //   return a value that is complete (a list instead of a stream), or name its type in of too. Silence:
        //   @SuppressWarnings("AF110").
        Iterator<String> names();
    }

    @AsyncFacade(of = Source.class, nested = true)
    interface Holder {}
}
