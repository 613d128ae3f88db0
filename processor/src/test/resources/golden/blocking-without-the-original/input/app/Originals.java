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
            Originals_ClosedAsync.class
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
}
