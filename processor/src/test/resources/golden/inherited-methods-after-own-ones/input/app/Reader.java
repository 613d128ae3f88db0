package app;

interface Reader<E> extends Closer {
    E read(long id) throws java.io.IOException;

    E last();

    int size();
}
