package app;

import io.asyncfacade.AsyncFacade;
import java.io.Closeable;

/** What throws another exception when it is closed is nothing to warn of. */
@AsyncFacade
public interface Quiet {
    <T extends Runnable & Closeable> T quiet(T value);
}
