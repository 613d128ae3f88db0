package io.asyncfacade;

import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * A blocking call that returns a value, as a generated method hands it to {@link AsyncCall}.
 *
 * @param <T> the type of the value
 */
@SuppressWarnings("exports") // users need not have JSpecify: see module-info
@FunctionalInterface
public interface Body<T extends @Nullable Object> {

    /**
     * Makes the blocking call. Runs at most once, on a thread of the call's executor.
     *
     * @return what the blocking method returned
     * @throws Throwable what the blocking method threw; the call fails with this very instance
     */
    // In a marked scope, a checker that does not look at type arguments would allow no body to return null.
    @NullUnmarked
    T call() throws Throwable;
}
