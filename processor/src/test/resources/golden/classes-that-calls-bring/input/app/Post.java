package app;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.Portable;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What travels with objects although no signature names it, each kind once. */
@AsyncFacade
@SuppressWarnings("serial")
@Portable(allow = {Post.Circle.class, Post.Note.class, Post.Loud.class, Integer.class})
public interface Post {

    /** Of the classes that are allowed, those that are shapes. */
    Shape shape();

    /** A class that is no interface, and open: itself and what is allowed. */
    Voice voice();

    Sealed sealed();

    Draft draft();

    Child child();

    Pages pages();

    Numbers<Unit, ? extends Integer> numbers();

    void fails() throws Failure;

    Note[][] notes();

    interface Shape extends Serializable {}

    record Circle(double radius, Center center) implements Shape {}

    record Center(int x, int y) implements Serializable {}

    record Note(String text) implements Serializable {}

    abstract class Voice implements Serializable {
        private static final long serialVersionUID = 1;
        private Pitch pitch;
    }

    class Loud extends Voice {
        private static final long serialVersionUID = 1;
    }

    enum Pitch {
        HIGH {
            @Override
            Center center() {
                return new Center(1, 1);
            }
        };

        private Map<String, Object> cache;

        abstract Center center();
    }

    sealed interface Sealed extends Serializable {}

    record One(Center center) implements Sealed {}

    enum Two implements Sealed {
        CONSTANT
    }

    /** Is replaced by something else, and neither a method of this name with parameters nor one with another does. */
    class Draft implements Serializable {
        private static final long serialVersionUID = 1;
        private static List<Object> count = new ArrayList<>();
        private transient List<Object> open = count;

        private Replacement writeReplace() {
            return new Replacement();
        }

        Object writeReplace(Object other) {
            return other;
        }

        Stranger replace() {
            return new Stranger();
        }
    }

    record Replacement() implements Serializable {}

    class Stranger {}

    class Parent<T> implements Serializable {
        private static final long serialVersionUID = 1;
        private T value;
        private Inherited inherited;
    }

    record Inherited() implements Serializable {}

    record Bound() implements Serializable {}

    class Child extends Parent<Bound> {
        private static final long serialVersionUID = 1;
    }

    class Plain {
        private Stranger stranger;
    }

    class Pages extends Plain implements Serializable {
        private static final long serialVersionUID = 1;
        private int[] numbers;
        private Bound[] bounds;
    }

    record Numbers<A, B>(A a, B b) implements Serializable {}

    record Unit() implements Serializable {}

    class Failed extends Exception {
        private static final long serialVersionUID = 1;
        private Reason reason;
    }

    class Failure extends Failed {
        private static final long serialVersionUID = 1;
    }

    enum Reason {
        NONE
    }
}
