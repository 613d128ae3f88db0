package app;

import io.asyncfacade.AsyncFacade;

// error at 29: AF031: With declaredOnly, an adapter has the methods of the named types that the holder declares again:
//   app.DeclaredOnlyNothing declares none. Name the types in of, on an interface that declares the methods to wrap.
@AsyncFacade(declaredOnly = true)
interface DeclaredOnlyNothing {
    int size();

    // error at 54: AF031: With declaredOnly, an adapter has the methods of the named types that the holder declares
    //   again: app.DeclaredOnlyNothing.Empty declares none. Name the types in of, on an interface that declares the
    //   methods to wrap.
    @AsyncFacade(of = Runnable.class, declaredOnly = true)
    interface Empty {}

    @AsyncFacade(of = Runnable.class, name = "Other*Async", declaredOnly = true)
    interface Unmatched {
        // error: AF007: A method of a holder configures the method of the same name and parameters of the wrapped
        //   types: app.DeclaredOnlyNothing.Unmatched.start() has no counterpart in java.lang.Runnable. Correct the name
        //   or the parameter types, or remove the method.
        void start();

        void run();
    }
}
