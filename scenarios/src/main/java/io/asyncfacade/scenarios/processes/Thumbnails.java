package io.asyncfacade.scenarios.processes;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.Portable;
import java.io.IOException;

/** A library that cannot be repaired: it leaks, it needs much memory, and some pictures crash it. */
@AsyncFacade
@Portable
public interface Thumbnails {

    /** Makes a small picture of a large one. */
    byte[] render(int picture) throws IOException;
}
