package io.asyncfacade.scenarios.cores;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.example.Comment;
import java.io.IOException;

/** A blocking service with two kinds of work: it waits for others, and it computes. */
@AsyncFacade
public interface Site {

    /** Reads a comment from another server. */
    Comment comment(int id) throws IOException, InterruptedException;

    /** Makes the hash of a password, which keeps a core busy for a while. */
    @AsyncFacade.On("cpu")
    String hash(String password);
}
