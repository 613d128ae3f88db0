package io.asyncfacade.benchmarks.calls;

import io.asyncfacade.AsyncFacade;

/** A blocking interface whose calls cost nothing, so that what is measured is the way to them. */
@AsyncFacade
public interface Echo {
    String echo(String text);
}
