package io.asyncfacade.example;

import java.net.URI;

/** A comment server that runs somewhere, until it is closed. */
interface ServedComments extends AutoCloseable {

    URI uri();

    @Override
    void close();
}
