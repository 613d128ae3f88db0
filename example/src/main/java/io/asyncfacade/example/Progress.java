package io.asyncfacade.example;

/** How far one way has come. */
public interface Progress extends AutoCloseable {

    /** Counts one more answer; called from any thread. */
    void step();

    @Override
    void close();
}
