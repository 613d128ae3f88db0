package io.asyncfacade;

import java.util.Iterator;
import java.util.List;

/**
 * None of the calls that {@link Gather#anySuccess(Iterable)} was given has succeeded. The failure of the first call is
 * the cause, those of the others are suppressed, in the order of the calls; a cancelled call counts as failed with a
 * {@link java.util.concurrent.CancellationException}. Nothing is added to the exceptions of the calls themselves: they
 * may be shared.
 */
public final class NoSuccessException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Made by us alone, so a list without elements means that there was no call at all. */
    NoSuccessException(List<? extends Throwable> failures) {
        super(
                failures.isEmpty()
                        ? "there is no call that could succeed"
                        : "none of " + failures.size() + " calls succeeded");
        Iterator<? extends Throwable> rest = failures.iterator();
        if (rest.hasNext()) {
            initCause(rest.next());
        }
        while (rest.hasNext()) {
            addSuppressed(rest.next());
        }
    }
}
