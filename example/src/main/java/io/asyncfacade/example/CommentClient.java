package io.asyncfacade.example;

import io.asyncfacade.AsyncFacade;
import java.io.IOException;

/** A blocking client, the kind that every code base has. */
@AsyncFacade
public interface CommentClient {

    /** Fetches one comment while the calling thread waits. */
    Comment fetch(int id) throws IOException, InterruptedException;
}
