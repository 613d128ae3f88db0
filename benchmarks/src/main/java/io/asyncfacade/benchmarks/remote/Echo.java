package io.asyncfacade.benchmarks.remote;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.Portable;

/** The smallest work there is, and what a pool of processes is for. */
@AsyncFacade
@Portable
public interface Echo {

    byte[] echo(byte[] bytes);

    /** Takes so much memory, and says which process that was. */
    long fill(int megabytes);
}
