package io.asyncfacade;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for an asynchronous adapter of a blocking type: a class {@code XAsync} with the same methods, each of which runs
 * the blocking method on an injected {@link java.util.concurrent.Executor} and returns a
 * {@link java.util.concurrent.CompletableFuture} of its result.
 *
 * <p>On a type of your own, the adapter goes beside it:
 *
 * <pre>{@code
 * @AsyncFacade
 * interface CommentClient {
 *     Comment fetch(int id) throws IOException;
 * }
 *
 * CompletableFuture<Comment> comment = new CommentClientAsync(client, executor).fetch(7);
 * }</pre>
 *
 * <p>For a type that you cannot annotate, name it in {@link #of()} on a holder: a package, a class or an interface of
 * yours. Methods that the holder declares again configure those of the named types:
 *
 * <pre>{@code
 * @AsyncFacade(of = Connection.class)
 * interface Jdbc {
 *     @AsyncFacade.Sync
 *     boolean isClosed();
 * }
 * }</pre>
 *
 * <p>Retained in class files, because incremental builds have to see it there.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface AsyncFacade {

    /**
     * The types to wrap: interfaces, or public classes with public instance methods. Empty means the annotated type
     * itself. The adapters of the types named here go to the package of the annotated element.
     *
     * @return the types to wrap
     */
    Class<?>[] of() default {};

    /**
     * The simple name of the adapter; {@code *} stands for the simple name of the wrapped type, nested ones joined with
     * an underscore ({@code Outer_Inner}).
     *
     * @return a Java identifier that may contain {@code *}
     */
    String name() default "*Async";

    /**
     * What cancelling a running call does to the thread that runs it.
     *
     * @return the choice for every method of the adapter
     */
    OnCancel onCancel() default OnCancel.AUTO;

    /**
     * Which annotations make the adapter injectable; overrides the processor option
     * {@code asyncfacade.componentModel}.
     *
     * @return the component model, {@link ComponentModel#DEFAULT} for that of the processor option
     */
    ComponentModel componentModel() default ComponentModel.DEFAULT;

    /**
     * Whether a method that returns another type of the same {@link #of()} returns the adapter of that type instead,
     * on the same executor: {@code Connection.prepareStatement} then gives a
     * {@code CompletableFuture<PreparedStatementAsync>}. An adapter that one named earlier in {@link #of()} makes is
     * not injectable, because a container has no object for it to call.
     *
     * @return whether results are wrapped
     */
    boolean nested() default false;

    /** Runs the annotated method on an executor of its own: one more constructor parameter of that name. */
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.METHOD)
    @interface On {

        /**
         * The name of the executor, and of the constructor parameter that takes it.
         *
         * @return a Java identifier other than {@code delegate} and {@code executor}
         */
        String value();
    }

    /** Keeps the annotated method synchronous in the adapter: it calls the delegate on the caller's thread. */
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.METHOD)
    @interface Sync {}

    /** Leaves the annotated method out of the adapter. */
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.METHOD)
    @interface Skip {}

    /**
     * Keeps a result of the annotated method open when it comes too late, after its call was cancelled or timed out.
     * For results that are shared, like that of {@code Statement.getConnection()}; others are closed, because
     * nobody else would close them.
     */
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.METHOD)
    @interface KeepLate {}
}
