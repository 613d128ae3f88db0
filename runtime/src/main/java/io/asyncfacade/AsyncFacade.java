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
 * yours. Methods that the holder declares again configure those of the named types, and with {@link #declaredOnly} they
 * are the only ones:
 *
 * <pre>{@code
 * @AsyncFacade(of = Connection.class, declaredOnly = true)
 * interface Transactions {
 *     void commit();
 *
 *     void rollback();
 *
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
     * What cancelling a running call does to the thread that runs it. The processor option {@code asyncfacade.onCancel}
     * says what {@link OnCancel#AUTO} means in a build.
     *
     * @return the choice for every method of the adapter
     */
    OnCancel onCancel() default OnCancel.AUTO;

    /**
     * Which annotations make the adapter injectable; overrides the processor option
     * {@code asyncfacade.componentModel}. Adapters with such annotations are not final, so that containers can make
     * proxies of them.
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

    /**
     * Whether the adapters have only those methods of the types in {@link #of()} that the holder declares, for a type
     * with hundreds of methods of which three are called. Every other method is left out without a warning.
     *
     * @return whether methods that the holder does not declare are left out
     */
    boolean declaredOnly() default false;

    /**
     * Names an executor. On a method, it runs on an executor of its own: one more constructor parameter of that name.
     * On a type with {@link AsyncFacade}, it names the executor of all other methods, which is the first constructor
     * parameter; the processor option {@code asyncfacade.executor} does that for all adapters of a build. With a
     * component model the name is a qualifier too, so that a container knows which of its executors is meant:
     *
     * <pre>{@code
     * @AsyncFacade(componentModel = ComponentModel.SPRING)
     * @AsyncFacade.On("database")
     * interface Accounts {
     *     Account find(long id);
     *
     *     @AsyncFacade.On("reports")
     *     Report report(Month month);
     * }
     *
     * // AccountsAsync(Accounts delegate,
     * //     @Qualifier("database") Executor database, @Qualifier("reports") Executor reports)
     * }</pre>
     */
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.METHOD, ElementType.TYPE})
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
     * For results that are shared, like that of {@code Statement.getConnection()}. A result whose declared type is
     * {@link AutoCloseable} is closed otherwise, because the caller who would have closed it does not receive it.
     */
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.METHOD)
    @interface KeepLate {}

    /**
     * Says by which method of the same object a running call of the annotated method is stopped when it is cancelled or
     * times out, instead of an interrupt. On a type with {@link AsyncFacade} it holds for all of its methods but the
     * stopping one and those that say otherwise.
     *
     * <pre>{@code
     * @AsyncFacade(of = PreparedStatement.class, declaredOnly = true)
     * interface Updates {
     *     @AsyncFacade.CancelWith("cancel")
     *     int executeUpdate();
     * }
     * }</pre>
     *
     * <p>The stopping method runs at most once, on another thread, while the call is running; see
     * {@link CurrentCall#cancelledBy(VoidBody, Body)}.
     */
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.METHOD, ElementType.TYPE})
    @interface CancelWith {

        /**
         * The name of a public method of the wrapped type that takes no arguments, like {@code cancel}.
         *
         * @return the name
         */
        String value();
    }
}
