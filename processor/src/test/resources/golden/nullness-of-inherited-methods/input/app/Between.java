package app;

import org.jspecify.annotations.NullMarked;

/** Says all itself, but one of its type arguments is written where nothing is said. */
@NullMarked
interface Between<T, U> {
    T first();

    U second();
}
