package app;

import io.asyncfacade.AsyncFacade;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Overloads whose lambdas look alike, and others: the compiler warns of those alone. */
interface Steps {
    @AsyncFacade
    @SuppressWarnings("overloads")
    interface Alike {
        void on(Function<String, String> f);

        void on(Consumer<String> f);
    }

    @AsyncFacade
    @SuppressWarnings("overloads")
    interface AlikeBeyondOthers {
        void on(Integer n, Predicate<String> f);

        void on(Number n, Consumer<String> f);

        void on(Runnable f);
    }

    @AsyncFacade
    @SuppressWarnings("overloads")
    interface AlikeWithMore {
        void on(Predicate<String> f, String... more);

        void on(Consumer<String> f, String one, String two);
    }

    /** A comparator has an abstract method that Object has, and default ones, and so one for a lambda. */
    @AsyncFacade
    @SuppressWarnings("overloads")
    interface AlikeComparators {
        void on(Comparator<String> f);

        void on(BinaryOperator<String> f);
    }

    @AsyncFacade
    interface WithoutParameters {
        void on(Callable<String> f);

        void on(Supplier<String> f);
    }

    @AsyncFacade
    interface OfOtherLengths {
        void on(Function<String, String> f);

        void on(BinaryOperator<String> f);
    }

    @AsyncFacade
    interface OfOtherNames {
        void on(Function<String, String> f);

        void off(Consumer<String> f);
    }

    @AsyncFacade
    interface ToldApart {
        void on(Function<String, String> f, Integer n);

        void on(Consumer<String> f, String n);
    }

    @AsyncFacade
    interface ToldApartByAPrimitive {
        void on(Function<String, String> f, int n);

        void on(Consumer<String> f, String n);
    }

    @AsyncFacade
    interface OfSomethingElse {
        void on(Function<String, String> f);

        void on(Two f);

        void on(Base f);
    }

    interface Two {
        void one(String text);

        void two(String text);
    }

    abstract class Base {
        abstract void one(String text);
    }
}
