package app;

import io.asyncfacade.AsyncFacade;

class MisspelledInOf {
    // error: cannot find symbol symbol: class Misspelled location: class app.MisspelledInOf
    @AsyncFacade(of = {MisspelledInOf.Good.class, Misspelled.class, MisspelledInOf.Better.class})
    interface Holder {}

    interface Good {
        void good();
    }

    interface Better {
        void better();
    }

    void use(MisspelledInOf_GoodAsync good, MisspelledInOf_BetterAsync better) {
        good.good();
        better.better();
    }
}
