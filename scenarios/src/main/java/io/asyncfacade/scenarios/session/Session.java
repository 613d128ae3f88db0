package io.asyncfacade.scenarios.session;

import io.asyncfacade.AsyncFacade;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;

/** A blocking HTTP session whose options belong to each call, not to the client. */
@AsyncFacade
public interface Session {

    /**
     * Gets what is at a path.
     *
     * @param headers sent with this call only
     * @param timeout how long the server may be silent in this call
     */
    Reply get(String path, Map<String, String> headers, Duration timeout) throws IOException;
}
