package io.asyncfacade.pages.earlier;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.OnCancel;
import java.io.IOException;
import java.io.StringReader;
import java.util.concurrent.CompletionStage;

/** A method for each entry of the runtime that an adapter can call. */
@AsyncFacade(nested = true, of = Store.class, onCancel = OnCancel.ABANDON, name = "Nested*Async")
@SuppressWarnings("AF110")
public interface Store {

    /** A value. */
    int size() throws IOException;

    /** Nothing. */
    void put(String key, String value) throws IOException;

    /** Varargs. */
    String join(String... keys);

    /** A stage. */
    CompletionStage<String> later(String key);

    /** A result that is closed when it comes too late. */
    StringReader open(String key);

    /** An object of the same type. */
    Store part(String prefix);

    /** A stage of an object of the same type. */
    CompletionStage<Store> partLater(String prefix);

    /** A result that may be the delegate. */
    AutoCloseable self();

    /** Not asynchronous. */
    @AsyncFacade.Sync
    String name();

    /** On another executor. */
    @AsyncFacade.On("reports")
    long report();
}
