package app;

interface Closer extends AutoCloseable {
    void close();

    void abort();
}
