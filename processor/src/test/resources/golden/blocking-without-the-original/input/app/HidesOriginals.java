package app;

/** What extends it cannot name the class beside it. */
interface HidesOriginals {
    enum Originals {}
}
