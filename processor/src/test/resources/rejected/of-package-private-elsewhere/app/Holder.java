package app;

import io.asyncfacade.AsyncFacade;

// error: lib.Hidden is not public in lib; cannot be accessed from outside package
@AsyncFacade(of = {lib.Hidden.class, lib.Shown.class})
class Holder {
    private final ShownAsync shown = null;
}
