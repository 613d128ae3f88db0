package io.asyncfacade.remote;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One call of a portable interface with its arguments, as it travels: a record that the generated class has for each
 * method.
 *
 * @param <T> the interface
 * @param <R> what the method returns: boxed, {@code Void} for {@code void}
 */
@SuppressWarnings("exports")
public interface PortableCall<T, R extends @Nullable Object> extends Serializable {

    /**
     * Makes the call. Runs in the host's JVM, on a thread that the host was given.
     *
     * @param delegate what the host offers for the interface
     * @return what the method returned; null for {@code void}
     * @throws Throwable what the method threw
     */
    R on(T delegate) throws Throwable;
}
