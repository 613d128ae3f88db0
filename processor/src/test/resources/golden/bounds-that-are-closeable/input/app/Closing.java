package app;

import io.asyncfacade.AsyncFacade;
import java.io.Closeable;
import java.util.List;

/** The compiler warns of type parameters whose bounds together can be closed with an InterruptedException. */
@AsyncFacade
@SuppressWarnings("try")
public interface Closing<R extends Comparable<R> & AutoCloseable> {
    R first();

    <T extends Runnable & AutoCloseable> T open(List<T> some);

    <T extends Runnable & Resource> void use(T resource);

    <T extends Runnable & Closeable> T quiet(T value);

    <T extends AutoCloseable> T single(T value);

    interface Resource extends AutoCloseable {}
}
