package app;

import io.asyncfacade.AsyncFacade;

@AsyncFacade(of = {HolderMethods.Api.class, HolderMethods.Other.class})
interface HolderMethods {
    @AsyncFacade.Sync
    // error: AF007: A method of a holder configures the method of the same name and parameters of the wrapped types:
    //   app.HolderMethods.cal() has no counterpart in app.HolderMethods.Api, app.HolderMethods.Other. Did you mean
    //   call(int)? Correct the name or the parameter types, or remove the method.
    void cal();

    // error: AF007: A method of a holder configures the method of the same name and parameters of the wrapped types:
    //   app.HolderMethods.call(long) has no counterpart in app.HolderMethods.Api, app.HolderMethods.Other. Did you
    //   mean call(int)? Correct the name or the parameter types, or remove the method.
    void call(long number);

    void call(int number);

    @AsyncFacade.Skip
    void close();

    @AsyncFacade.Skip
    // error: cannot find symbol symbol: class Misspelled location: interface app.HolderMethods
    void call(Misspelled number);

    // error: AF007: A method of a holder configures the method of the same name and parameters of the wrapped types:
    //   app.HolderMethods.unlike() has no counterpart in app.HolderMethods.Api, app.HolderMethods.Other. Correct the
    //   name or the parameter types, or remove the method.
    void unlike();

    default void ofMyOwn() {}

    static void call() {}

    interface Api {
        void call(int number);

        void close();
    }

    interface Other {
        void close();
    }
}
