package app;

import io.asyncfacade.AsyncFacade;

@AsyncFacade
interface CancelWithWhat {
    // error at 29: AF032: What stops a call is a public method of the same object that needs no arguments:
    //   app.CancelWithWhat has no method "cancle", which app.CancelWithWhat.misspelled() names. Write the name of
    //   such a method: @AsyncFacade.CancelWith("cancel").
    @AsyncFacade.CancelWith("cancle")
    int misspelled();

    // error: AF032: What stops a call is a public method of the same object that needs no arguments: stop(int) of
    //   app.CancelWithWhat has parameters, which app.CancelWithWhat.withArguments() names. Write the name of such a
    //   method: @AsyncFacade.CancelWith("cancel").
    @AsyncFacade.CancelWith("stop")
    int withArguments();

    // error: AF032: What stops a call is a public method of the same object that needs no arguments: reset() of
    //   app.CancelWithWhat is static, which app.CancelWithWhat.withAStaticMethod() names. Write the name of such a
    //   method: @AsyncFacade.CancelWith("cancel").
    @AsyncFacade.CancelWith("reset")
    int withAStaticMethod();

    @AsyncFacade.Sync
    @AsyncFacade.CancelWith("cancel")
    // error: AF009: A method has at most one way to be called: app.CancelWithWhat.both() says both @AsyncFacade.Sync
    //   and @AsyncFacade.CancelWith. Remove one of them.
    int both();

    @AsyncFacade.On("reports")
    @AsyncFacade.KeepLate
    @AsyncFacade.CancelWith("cancel")
    AutoCloseable fine();

    void cancel();

    void stop(int why);

    static void reset() {}

    // error: AF032: What stops a call is a public method of the same object that needs no arguments: quit() of
    //   app.CancelWithWhat.Hidden is not public, which app.CancelWithWhat.Hidden names. Write the name of such a
    //   method: @AsyncFacade.CancelWith("cancel").
    @AsyncFacade.CancelWith("quit")
    @AsyncFacade
    abstract class Hidden {
        public abstract int one();

        public abstract int two();

        abstract void quit();
    }

    @AsyncFacade(of = {Runnable.class, AutoCloseable.class})
    // error: AF032: What stops a call is a public method of the same object that needs no arguments:
    //   java.lang.Runnable has no method "close", which app.CancelWithWhat.Holder names. Write the name of such a
    //   method: @AsyncFacade.CancelWith("cancel").
    @AsyncFacade.CancelWith("close")
    interface Holder {}
}
