package app;

import io.asyncfacade.AsyncFacade;

// error at 25: AF001: Only interfaces and classes can be wrapped: int[], for which app.NothingToWrapInOf asks, is an
//   array. Name the interface or class that has the methods.
// error at 36: AF001: Only interfaces and classes can be wrapped: int, for which app.NothingToWrapInOf asks, is a
//   primitive type. Name the interface or class that has the methods.
// error at 52: AF001: Only interfaces and classes can be wrapped: java.lang.Override, for which app.NothingToWrapInOf
//   asks, is an annotation type. Name the interface or class that has the methods.
@AsyncFacade(of = {int[].class, int.class, Override.class, NothingToWrapInOf.Api.class})
class NothingToWrapInOf {
    NothingToWrapInOf() {}

    interface Api {
        void call();
    }
}
