package app;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.Portable;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;

@AsyncFacade
@Portable
@SuppressWarnings("AF110") // streams also block when they are read
interface CannotTravel {
    // error at 17: AF041: What travels with a call is serializable data: the result of read(String) has the
    //   type java.io.InputStream, which is a stream. Pass the bytes as byte[], or the elements as a List, or
    //   leave the method out with @AsyncFacade.Skip.
    InputStream read(String name);

    // error at 20: AF041: What travels with a call is serializable data: the result of lines() has the type
    //   java.util.stream.Stream, which is a stream. Pass the bytes as byte[], or the elements as a List, or
    //   leave the method out with @AsyncFacade.Skip.
    Stream<String> lines();

    // error at 31: AF041: What travels with a call is serializable data: the result of later() has the type
    //   java.util.concurrent.CompletableFuture, which is a future. Declare the value: the adapter makes it a
    //   future.
    CompletableFuture<String> later();

    // error at 10: AF041: What travels with a call is serializable data: parameter 'value' of put(Supplier) has
    //   the type java.util.function.Supplier, which is a function. Pass the data that it works with, or leave
    //   the method out with @AsyncFacade.Skip.
    void put(Supplier<String> value);

    // error at 22: AF041: What travels with a call is serializable data: the result of find(String) has the
    //   type java.util.Optional, which is not serializable. Pass what it is made of, or leave the method out
    //   with @AsyncFacade.Skip.
    Optional<String> find(String name);

    // error at 17: AF041: What travels with a call is serializable data: the result of plain() has the type
    //   app.CannotTravel.Plain, which is not serializable. Let it implement java.io.Serializable, say transient
    //   if it is a field, or leave the method out with @AsyncFacade.Skip.
    List<Plain> plain();

    // error at 14: AF041: What travels with a call is serializable data: component 'contents' of record
    //   Envelope, in the result of envelope() has the type app.CannotTravel.Plain, which is not serializable.
    //   Let it implement java.io.Serializable, say transient if it is a field, or leave the method out with
    //   @AsyncFacade.Skip.
    Envelope envelope();

    // error at 11: AF041: What travels with a call is serializable data: the result of other() has the type
    //   app.CannotTravel.Other, which does something instead of being data. Return what its methods return, or
    //   leave the method out with @AsyncFacade.Skip.
    Other other();

    // error at 12: AF041: What travels with a call is serializable data: field 'secret' of class Hidden, in the
    //   result of hidden() has the type app.CannotTravel.Hidden.Secret, which the generated class cannot name.
    //   Make it (with the types that enclose it) accessible in package app, or leave the method out with
    //   @AsyncFacade.Skip.
    Hidden hidden();

    // error at 12: AF042: The classes that travel must be known when the interface is compiled: the result of
    //   anything() has the type java.lang.Object, which leaves them open. Seal the type, or name the classes
    //   that are meant: @Portable(allow = {...}).
    Object anything();

    // error at 10: AF042: The classes that travel must be known when the interface is compiled: parameter
    //   'shapes' of shapes(List) has the type app.CannotTravel.Shape, which leaves them open. Seal the type, or
    //   name the classes that are meant: @Portable(allow = {...}).
    void shapes(List<Shape> shapes);

    // error at 13: AF042: The classes that travel must be known when the interface is compiled: the result of
    //   some() has the type ?, which leaves them open. Seal the type, or name the classes that are meant:
    //   @Portable(allow = {...}).
    List<?> some();

    // error at 10: AF042: The classes that travel must be known when the interface is compiled: parameter
    //   'numbers' of fill(List) has the type ? super Integer, which leaves them open. Seal the type, or name the
    //   classes that are meant: @Portable(allow = {...}).
    void fill(List<? super Integer> numbers);

    @SuppressWarnings("rawtypes")
    // error at 10: AF042: The classes that travel must be known when the interface is compiled: parameter 'raw' of
    //   raw(List) has the type java.util.List without type arguments, which leaves them open. Seal the type, or
    //   name the classes that are meant: @Portable(allow = {...}).
    void raw(List raw);

    // error at 12: AF041: What travels with a call is serializable data: component 'plain' of record Permitted, in
    //   what interface Closed permits, in the result of closed() has the type app.CannotTravel.Plain, which is not
    //   serializable. Let it implement java.io.Serializable, say transient if it is a field, or leave the method
    //   out with @AsyncFacade.Skip.
    Closed closed();

    // error at 10: AF041: What travels with a call is serializable data: parameter 'task' of run(Runnable) has
    //   the type java.lang.Runnable, which is a function. Pass the data that it works with, or leave the method
    //   out with @AsyncFacade.Skip.
    void run(Runnable task);

    @AsyncFacade.Skip
    InputStream skipped(String name);

    int fine(String name);

    /** Is no data that can be written. */
    class Plain {}

    /** Permits something that cannot travel. */
    sealed interface Closed extends Serializable {}

    record Permitted(Plain plain) implements Closed {}

    /** Brings what is none. */
    record Envelope(String to, List<Plain> contents) implements Serializable {}

    /** Does something. */
    @AsyncFacade
    interface Other {
        int get();
    }

    /** Open. */
    interface Shape extends Serializable {}

    /** Has a field that the generated class cannot name. */
    class Hidden implements Serializable {
        private static final long serialVersionUID = 1;
        private final Secret secret = new Secret();

        private static class Secret implements Serializable {
            private static final long serialVersionUID = 1;
        }

        int get() {
            return secret.hashCode();
        }
    }
}
