package app;

import io.asyncfacade.AsyncFacade;

class Other {
    @AsyncFacade
    public interface Inner {
        Outer.Inner clash(Other.Inner mine);
    }
}
