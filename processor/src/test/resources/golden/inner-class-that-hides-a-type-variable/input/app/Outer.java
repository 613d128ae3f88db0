package app;

import io.asyncfacade.AsyncFacade;

public class Outer<T> {
    @AsyncFacade
    public class Inner<T> {
        public T own(T value) {
            return value;
        }

        public Outer<T>.Inner<String> other() {
            return null;
        }
    }

    public class Plain {
        public T value() {
            return null;
        }
    }

    public Plain plain() {
        return new Plain();
    }
}

@AsyncFacade(of = {Outer.class, Outer.Plain.class}, nested = true)
interface Outers {
    Outer<String>.Plain plain();
}
