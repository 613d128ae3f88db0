package app;

import io.asyncfacade.AsyncFacade;

class NothingToCall {
    // warning: AF120: The adapter of app.NothingToCall.WithoutTargets has no methods, because the type has none that
    //   can be called on an object from outside. Name the types to wrap: @AsyncFacade(of = {...}), or remove the
    //   annotation. Silence: @SuppressWarnings("AF120").
    @AsyncFacade
    interface WithoutTargets {}

    @AsyncFacade(of = Runnable.class, name = "One*")
    interface Fine {}

    @AsyncFacade
    @SuppressWarnings("AF120")
    interface Silenced {}

    // warning: AF120: The adapter of app.NothingToCall.OnlyStatic has no methods, because the type has none that can
    //   be called on an object from outside. Name the types to wrap: @AsyncFacade(of = {...}), or remove the
    //   annotation. Silence: @SuppressWarnings("AF120").
    @AsyncFacade
    static class OnlyStatic {
        public static void run() {}

        @Override
        public String toString() {
            return "only static";
        }
    }

    @AsyncFacade
    interface OnlySkipped {
        @AsyncFacade.Skip
        void skipped();
    }
}
