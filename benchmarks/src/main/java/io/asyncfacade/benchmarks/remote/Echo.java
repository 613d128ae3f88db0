package io.asyncfacade.benchmarks.remote;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.Portable;
import java.io.IOException;

/** The smallest work there is, and what a pool of processes is for. */
@AsyncFacade
@Portable
public interface Echo {

    byte[] echo(byte[] bytes);

    /** Writes the name into the ledger, and returns after a while; says which process that was. */
    long enter(String ledger, String name) throws IOException, InterruptedException;

    @Portable.Repeatable
    long enterAgain(String ledger, String name) throws IOException, InterruptedException;

    /** Takes so much memory, and says which process that was. */
    long fill(int megabytes);
}
