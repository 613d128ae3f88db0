package app;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.Portable;
import java.io.Serializable;

/** Where the mark of travelling calls does not belong. */
class NotPortable {
    @AsyncFacade
    // error at 5: AF040: @Portable goes beside @AsyncFacade on an interface of yours: app.NotPortable.OfAClass
    //   is a class. Put the methods that travel into an interface that the class implements.
    @Portable
    static class OfAClass {
        public int get() {
            return 1;
        }
    }

    @AsyncFacade(of = Runnable.class)
    // error at 5: AF040: @Portable goes beside @AsyncFacade on an interface of yours: the types in of() are not
    //   yours to declare portable. Extend the type by an interface of your own, and put both annotations there.
    @Portable
    interface OfAnother {}

    @AsyncFacade
    // error at 5: AF040: @Portable goes beside @AsyncFacade on an interface of yours: app.NotPortable.Closed is
    //   sealed, so that no class can implement it by calls. Let it permit a non-sealed interface, and put both
    //   annotations there.
    @Portable
    sealed interface Closed {
        int get();
    }

    non-sealed interface Opened extends Closed {}

    @AsyncFacade
    // error at 5: AF040: @Portable goes beside @AsyncFacade on an interface of yours: app.NotPortable.Harbour has
    //   members io and CallCarrier, so that a class that implements it cannot name
    //   io.asyncfacade.remote.CallCarrier. Rename one of them.
    @Portable
    interface Harbour extends Ships {
        enum io {
            IN,
            OUT
        }

        int get();
    }

    interface Ships {
        enum CallCarrier {
            FERRY
        }
    }

    @AsyncFacade
    // error at 5: AF040: @Portable goes beside @AsyncFacade on an interface of yours: app.NotPortable.Constants has
    //   members io and RemoteContract, so that a class that implements it cannot name
    //   io.asyncfacade.remote.RemoteContract. Rename one of them.
    @Portable
    interface Constants {
        int io = 1;
        int RemoteContract = 2;

        int get();
    }

    @AsyncFacade
    // error at 5: AF040: @Portable goes beside @AsyncFacade on an interface of yours: app.NotPortable.OfJava has
    //   members java and Override, so that a class that implements it cannot name java.lang.Override. Rename one of
    //   them.
    @Portable
    interface OfJava {
        enum java {
            ARABICA
        }

        enum Override {
            YES
        }

        int get();
    }

    @AsyncFacade
    // error at 5: AF040: @Portable goes beside @AsyncFacade on an interface of yours: app.NotPortable.Itself has a
    //   member NotPortable, so that a class that implements it cannot name app.NotPortable.Itself. Rename the member.
    @Portable
    interface Itself extends Named {
        int get();
    }

    // Where types are named, constants hide nothing.
    @AsyncFacade
    @Portable
    interface Harmless {
        int io = 1;
        int CallCarrier = 2;
        int java = 3;
        int Override = 4;

        int get();
    }

    // error at 5: AF040: @Portable goes beside @AsyncFacade on an interface of yours: app.NotPortable.Alone has
    //   no @AsyncFacade. Add it, or remove @Portable.
    @Portable
    interface Alone {
        int get();
    }

    @AsyncFacade
    // error at 5: AF043: The types of a call that travels must be known: app.NotPortable.Generic has type
    //   parameters. Bind them in an interface that has none, and put both annotations there: interface
    //   GenericOfMine extends Generic<...>.
    @Portable
    interface Generic<T extends Serializable> {
        T get();
    }

    @AsyncFacade
    @Portable
    interface GenericMethod {
        // error at 39: AF043: The types of a call that travels must be known: put(String) has type parameters.
        //   Name the types, or leave the method out with @AsyncFacade.Skip.
        <T extends Serializable> void put(String value);
    }

    @AsyncFacade
    interface NotMarked {
        // error at 9: AF045: @Portable.Repeatable says something of a call that travels: get() is a method of
        //   app.NotPortable.NotMarked, which has no @Portable. Add @Portable to the interface, or remove the
        //   annotation.
        @Portable.Repeatable
        int get();
    }

    interface Parent {
        @Portable.Repeatable
        int get();
    }

    // A parent may leave it to its subtypes.
    @AsyncFacade
    interface Child extends Parent {}
}

interface Named {
    enum NotPortable {
        NEVER
    }
}
