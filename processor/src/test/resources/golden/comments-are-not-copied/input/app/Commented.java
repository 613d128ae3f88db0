package app;

import io.asyncfacade.AsyncFacade;
import java.util.List;

/** Costs $5 $$L $T %s, \u002a &#47; is the end of a comment, {@link Nowhere#at all}. <p> <b>
 * @see Unknown
 */
@AsyncFacade
public interface Commented<T> {
    /**
     * {@code $L} and {@link Missing} and %d and & < > \\u0041 {@literal {}
     *
     * @param nobody is there
     * @return $N
     * @throws Nothing at all
     */
    T get(List<? super T> list) throws Exception;

    /** @return */
    <X extends Comparable<X>> int count(X x, String... names);
}
