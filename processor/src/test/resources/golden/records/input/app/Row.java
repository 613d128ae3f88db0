package app;

import io.asyncfacade.AsyncFacade;

/** Compilers differ in the order of what they add to a record. */
@AsyncFacade
public record Row<T extends Comparable<T>>(int number, T key, String... cells) {
    public int width() {
        return cells.length;
    }

    @Override
    public T key() {
        return key;
    }

    static int zero() {
        return 0;
    }
}
