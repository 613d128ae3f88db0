package io.asyncfacade;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets the calls of an interface travel: beside {@link AsyncFacade} on an interface, also generates a class
 * {@code XRemote} that implements the interface and calls a delegate in another JVM, a child process or a member of a
 * cluster. It needs the artifact {@code asyncfacade-remote}.
 *
 * <pre>{@code
 * @AsyncFacade
 * @Portable
 * public interface CommentClient {
 *     Comment fetch(int id) throws IOException;
 *
 *     @Portable.Repeatable
 *     List<Comment> find(String text) throws IOException;
 * }
 *
 * var comments = new CommentClientAsync(new CommentClientRemote(pool), executor);
 * }</pre>
 *
 * <p>The blocking class is a delegate like any other: the adapter, the limits, the timeouts and the cancelling stay as
 * they are. A call runs at most once, unless its method says {@link Repeatable}.
 *
 * <p>Parameters and results are copies, made by Java serialization. Which classes may travel is worked out when the
 * interface is compiled: components of records, constants of enums, the classes that a sealed type permits, fields of
 * classes, arrays, arguments of types. Neither side reads anything else. What leaves open which classes it means, like
 * {@code Object} or an interface of yours that is not sealed, needs them in {@link #allow()}.
 *
 * <p>Retained in class files, because incremental builds have to see it there.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Portable {

    /**
     * Classes that may travel beside those that the signatures name: subclasses, classes of an open interface,
     * exceptions of yours that no method declares, and {@code String.class} or {@code Integer.class} where a method
     * takes any {@code Object}. What their fields hold may travel as well.
     *
     * @return serializable classes
     */
    Class<?>[] allow() default {};

    /**
     * Says that the annotated method may run more than once: it reads, or does the same thing again without harm. When
     * the host of its call is lost, the call runs again on another host instead of failing with an unknown outcome.
     */
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.METHOD)
    @interface Repeatable {}
}
