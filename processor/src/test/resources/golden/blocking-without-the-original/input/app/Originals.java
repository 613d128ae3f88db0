package app;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.BlockingFacade;
import java.io.IOException;
import java.util.concurrent.CompletionStage;

/** Adapters whose way back cannot stand in for what they were made from, each for a reason of its own. */
@BlockingFacade(
        of = {
            Originals_LacksAsync.class,
            Originals_FlatAsync.class,
            Originals_NestingAsync.class,
            Originals_NestedAsync.class,
            Originals_SomeClassAsync.class,
            Originals_ClosedAsync.class,
            Originals_NamedAsync.class,
            Originals_InheritsAsync.class,
            Originals_OfVariableAsync.class,
            Originals_OfMethodAsync.class
        })
interface Originals {
    @AsyncFacade
    interface Lacks {
        int number() throws IOException;

        @AsyncFacade.Skip
        void skipped();
    }

    @AsyncFacade
    interface Flat {
        CompletionStage<Integer> stage() throws IOException;

        @AsyncFacade.Sync
        CompletionStage<Integer> synchronous() throws IOException;

        int number() throws IOException;
    }

    interface Nesting {
        Nested nested() throws IOException;

        boolean isNested() throws IOException;
    }

    interface Nested {
        char letter() throws IOException;
    }

    @AsyncFacade(
            of = {Nesting.class, Nested.class},
            nested = true)
    interface Nests {}

    @AsyncFacade
    class SomeClass {
        public long number() throws IOException {
            return 1;
        }

        @Override
        public String toString() {
            return "some";
        }
    }

    @AsyncFacade
    sealed interface Closed permits Only {
        int number() throws IOException;
    }

    final class Only implements Closed {
        @Override
        public int number() {
            return 1;
        }
    }

    /** A member hides the adapter, whose name the class writes. */
    @AsyncFacade
    interface Named {
        int number() throws IOException;

        enum Originals_NamedAsync {}
    }

    @AsyncFacade
    interface Inherits extends HidesOriginals {
        int number() throws IOException;
    }

    interface Base<T> {
        T value(T value) throws IOException;
    }

    interface HidesVariable {
        enum T {}
    }

    @AsyncFacade
    interface OfVariable<T> extends Base<T>, HidesVariable {}

    interface Generic {
        <T> T any(T value) throws IOException;
    }

    @AsyncFacade
    interface OfMethod extends Generic, HidesVariable {}
}
