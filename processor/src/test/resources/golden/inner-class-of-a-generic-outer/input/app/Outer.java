package app;

import io.asyncfacade.AsyncFacade;

public class Outer<T> {
    Outer() {}

    public class Inner<U> {
        Inner() {}
    }

    public class Plain {
        Plain() {}

        public class Deep<V> {
            Deep() {}
        }
    }

    public static class Nested<V> {
        Nested() {}
    }

    @AsyncFacade
    public interface Api<T> {
        Outer<String>.Inner<Integer> inner(Outer<T>.Plain plain);

        Outer<T>.Plain.Deep<? extends T>[] deep(Outer<Outer<T>.Plain>.Inner<T> inner);

        Nested<T> nested(Outer.Nested<?> nested);

        Outer<T>.Inner<? super T> wildcard();
    }

    @AsyncFacade
    public class Service<W extends T> {
        Service() {}

        public T get(W w) {
            return w;
        }

        public Service<W> self() {
            return this;
        }
    }
}
