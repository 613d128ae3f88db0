package app;

import io.asyncfacade.AsyncFacade;

class OfPrimitiveWithMethods {
    // error at 26: AF001: Only interfaces and classes can be wrapped: int, for which
    //   app.OfPrimitiveWithMethods.Primitive asks, is a primitive type. Name the interface or class that has the
    //   methods.
    @AsyncFacade(of = int.class)
    interface Primitive {
        void lock();

        @AsyncFacade.Sync
        boolean tryLock(long time);
    }

    // error at 45: AF001: Only interfaces and classes can be wrapped: int[], for which
    //   app.OfPrimitiveWithMethods.OneOfTwo asks, is an array. Name the interface or class that has the methods.
    @AsyncFacade(of = {Runnable.class, int[].class})
    interface OneOfTwo {
        void run();

        void unknown();
    }
}
