package io.asyncfacade;

import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * How a call or another stage ended, as a value.
 *
 * <pre>{@code
 * if (outcome instanceof Outcome.Success<Comment> success) {
 *     log.accept(success.value());
 * } else if (outcome instanceof Outcome.Failure<Comment> failure) {
 *     log.accept(failure.exception());
 * }
 * }</pre>
 *
 * <p>From Java 21 on, a {@code switch} over the three needs no default.
 *
 * @param <T> the type of the value
 */
@SuppressWarnings("exports") // users need not have JSpecify: see module-info
public sealed interface Outcome<T extends @Nullable Object> {

    /**
     * It completed with a value.
     *
     * @param <T> the type of the value
     * @param value the value, null where the stage completed with null
     */
    @SuppressWarnings("exports")
    record Success<T extends @Nullable Object>(T value) implements Outcome<T> {}

    /**
     * It failed.
     *
     * @param <T> the type of the value that there would have been
     * @param exception what the call threw, the very instance, without the wrapper of a dependent stage
     */
    @SuppressWarnings("exports")
    record Failure<T extends @Nullable Object>(Throwable exception) implements Outcome<T> {

        /**
         * Makes a failure.
         *
         * @param exception what the call threw
         */
        public Failure {
            Objects.requireNonNull(exception, "exception");
        }
    }

    /**
     * It was cancelled.
     *
     * @param <T> the type of the value that there would have been
     */
    @SuppressWarnings("exports")
    record Cancelled<T extends @Nullable Object>() implements Outcome<T> {}

    /**
     * Returns the value of a success.
     *
     * @return the value
     * @throws IllegalStateException if this is no success; its cause is the failure
     */
    default T orElseThrow() {
        if (this instanceof Success<T> success) {
            return success.value();
        }
        Throwable cause = this instanceof Failure<T> failure ? failure.exception() : new CancellationException();
        throw new IllegalStateException("not a success: " + this, cause);
    }
}
