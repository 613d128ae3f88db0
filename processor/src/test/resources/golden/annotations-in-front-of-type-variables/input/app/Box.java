package app;

/** Its lids have type arguments of the box. */
class Box<T> {
    class Lid {}
}
