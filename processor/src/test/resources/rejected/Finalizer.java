package app;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.BlockingFacade;
import java.util.concurrent.Future;

// warning at 1: AF104: The adapter of app.Finalizer lacks finalize(): a method of this signature is inherited from
//   Object, where it has another meaning. Leave the method out with @AsyncFacade.Skip. Silence:
//   @SuppressWarnings("AF104").
@AsyncFacade
interface Finalizer {
    void finalize();

    @AsyncFacade.Skip
    int finalize(int overload);

    // warning at 5: AF104: The adapter of app.Finalizer.OfFutures lacks finalize(): a method of this signature is
    //   inherited from Object, where it has another meaning. Leave the method out with @AsyncFacade.Skip. Silence:
    //   @SuppressWarnings("AF104").
    @BlockingFacade
    interface OfFutures {
        void finalize();

        Future<String> text();
    }
}
