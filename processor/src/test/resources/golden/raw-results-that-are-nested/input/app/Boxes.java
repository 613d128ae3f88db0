package app;

import io.asyncfacade.AsyncFacade;

@AsyncFacade(of = {Boxes.Shelf.class, Boxes.Box.class}, nested = true)
final class Boxes {
    private Boxes() {}

    interface Shelf {
        @SuppressWarnings("rawtypes")
        Box raw();

        Box<?> any();

        @AsyncFacade.KeepLate
        void clear();

        @AsyncFacade.KeepLate
        Box<String> shared();
    }

    interface Box<T> {
        T get();
    }
}
