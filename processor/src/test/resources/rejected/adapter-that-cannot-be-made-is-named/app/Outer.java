package app;

import io.asyncfacade.AsyncFacade;

class Outer {
    // error: AF002: An adapter must be able to name the type that it wraps: app.Outer.Hidden is not accessible in package
    //   app. Make the type (with the types that enclose it) at least package-private, or wrap a type that is public.
    @AsyncFacade
    private interface Hidden {
        ApiAsync api();
    }
}
