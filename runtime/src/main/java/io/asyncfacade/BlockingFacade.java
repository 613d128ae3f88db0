package io.asyncfacade;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for the way back: for a type whose methods return futures, a class {@code XBlocking} whose methods wait for them
 * and return what they end with.
 *
 * <pre>{@code
 * @BlockingFacade
 * interface CommentApi {
 *     CompletableFuture<Comment> fetch(int id) throws IOException;
 * }
 *
 * Comment comment = new CommentApiBlocking(api, Duration.ofSeconds(2)).fetch(7);
 * }</pre>
 *
 * <p>A method that returns a {@link java.util.concurrent.Future} or a {@link java.util.concurrent.CompletionStage}
 * waits, and {@code Void} becomes {@code void}; every other method is passed on. {@link BlockingCall} says what a
 * caller sees of failures, interrupts and timeouts. The constructor takes the delegate, and a
 * {@link java.time.Duration} if no call may take longer.
 *
 * <p>The type may be an adapter that {@link AsyncFacade} generates, in the same build as well:
 * {@code @BlockingFacade(of = CommentClientAsync.class)}. Then the exceptions and the primitive results of the blocking
 * type are declared again, and the class implements the blocking type where that is an interface and the adapter has
 * all that it takes.
 *
 * <p>A method with {@link AsyncFacade.Skip} is left out. Retained in class files, because incremental builds have to
 * see it there.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface BlockingFacade {

    /**
     * The types to wrap: interfaces, or public classes with public instance methods. Empty means the annotated type
     * itself. The classes for the types named here go to the package of the annotated element.
     *
     * @return the types to wrap
     */
    Class<?>[] of() default {};

    /**
     * The simple name of the class; {@code *} stands for the simple name of the wrapped type, nested ones joined with
     * an underscore ({@code Outer_Inner}).
     *
     * @return a Java identifier that may contain {@code *}
     */
    String name() default "*Blocking";
}
