package app;

import io.asyncfacade.AsyncFacade;
import java.io.IOException;
import java.util.Collection;
import java.util.List;

/**
 * One method in several parents whose declarations differ in generics alone: which one a call means depends on the
 * compiler and on the order of the parents, unless the delegate is cast to one of them.
 */
@SuppressWarnings("rawtypes")
interface Calls {

    interface Synchronized {
        Synchronized add(Class<?> type);
    }

    interface Procedure extends Synchronized {
        @Override
        Procedure add(Class type);
    }

    interface Query {}

    /** Javac considers the overridden declaration too, and prefers it, since it has type arguments. */
    @AsyncFacade
    interface ProcedureAndQuery extends Procedure, Query {}

    @AsyncFacade
    interface QueryAndProcedure extends Query, Procedure {}

    interface Wide {
        Object find(List<String> names) throws IOException;
    }

    interface Raw {
        Number find(List names);
    }

    /** Parameters with type arguments win, although the other result says more. */
    @AsyncFacade
    interface WideAndRaw extends Wide, Raw {}

    @AsyncFacade
    interface RawAndWide extends Raw, Wide {}

    interface Lists {
        List<String> all();
    }

    interface RawLists {
        List all();
    }

    /** The result with type arguments wins. */
    @AsyncFacade
    interface ListsAndRaw extends Lists, RawLists {}

    @AsyncFacade
    interface RawAndLists extends RawLists, Lists {}

    interface Generic {
        <T> Number store(T value);
    }

    interface Plain {
        Object store(Object value);
    }

    /** A call of the type itself is ambiguous. */
    @AsyncFacade
    interface GenericAndPlain extends Generic, Plain {}

    interface Getter {
        @AsyncFacade.Sync
        Object name(List<String> path) throws IOException, InterruptedException;
    }

    interface Namer {
        String name(List path) throws IOException;
    }

    @AsyncFacade
    interface Synchronous extends Namer, Getter {}

    interface Keyed<K> {
        Object load(K key);
    }

    interface KeyedToo<K> {
        Object load(K key);
    }

    interface Texts extends Keyed<String> {
        @Override
        CharSequence load(String key);
    }

    /** Of three declarations, of which one overrides another, javac does not find the best. */
    @AsyncFacade
    abstract class TextsOfClass implements KeyedToo<String>, Texts {}


    @AsyncFacade
    interface Narrowed extends KeyedToo<String>, Texts {}

    interface Typed<T> {
        Collection<T> all(List<T> names);
    }

    /** The Eclipse compiler prefers the declaration that is overridden here, for its type arguments. */
    @AsyncFacade
    interface OwnRaw extends Typed<String> {
        @Override
        List<String> all(List names);
    }

    class RawItems {
        public List items() {
            return List.of();
        }
    }

    interface Items {
        List<String> items();
    }

    /** The method that is not abstract is called, although the other result says more. */
    @AsyncFacade
    @SuppressWarnings("unchecked")
    abstract class ItemsOfClass extends RawItems implements Items {}

    interface Numbers {
        <T> List<T> numbers(T some);
    }

    interface MoreNumbers {
        <T> List<? extends T> numbers(T some);
    }

    /** The type arguments of the results differ, which is seen of type parameters of the method too. */
    @AsyncFacade
    interface NumbersTwice extends MoreNumbers, Numbers {}

    /** The cast is to a type that can be named. */
    @AsyncFacade
    interface ThroughShown extends other.ShownRaw, other.Shown {}

    @AsyncFacade
    interface ThroughNone extends other.NotTold {}

    interface TextsOf<X> extends Keyed<X> {
        @Override
        CharSequence load(X key);
    }

    /** The cast names a class without its type arguments, which the compiler warns of. */
    @AsyncFacade
    abstract class RawTextsOfClass implements KeyedToo<Object>, TextsOf {}
}
