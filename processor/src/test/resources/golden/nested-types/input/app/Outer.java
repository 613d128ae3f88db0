package app;

import io.asyncfacade.AsyncFacade;

public interface Outer {
    @AsyncFacade
    interface Inner {
        Deep.Most most();
    }

    class Deep {
        Deep() {}

        @AsyncFacade
        interface Most {
            Inner inner(Outer outer);
        }
    }
}
