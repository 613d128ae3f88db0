package app;

import io.asyncfacade.AsyncFacade;

class MisspelledHolderMethods {
    interface Target {
        boolean isClosed();

        void close();

        void fetch(int id);

        void fetch(String name);
    }

    @AsyncFacade(of = Target.class)
    interface Holder {
        // error: AF007: A method of a holder configures the method of the same name and parameters of the wrapped
        //   types: app.MisspelledHolderMethods.Holder.isClosedd() has no counterpart in
        //   app.MisspelledHolderMethods.Target. Did you mean isClosed()? Correct the name or the parameter types, or
        //   remove the method.
        boolean isClosedd();

        // error: AF007: A method of a holder configures the method of the same name and parameters of the wrapped
        //   types: app.MisspelledHolderMethods.Holder.fetch(long) has no counterpart in
        //   app.MisspelledHolderMethods.Target. Did you mean fetch(String) or fetch(int)? Correct the name or the
        //   parameter types, or remove the method.
        void fetch(long id);

        // error: AF007: A method of a holder configures the method of the same name and parameters of the wrapped
        //   types: app.MisspelledHolderMethods.Holder.somethingElse() has no counterpart in
        //   app.MisspelledHolderMethods.Target. Correct the name or the parameter types, or remove the method.
        void somethingElse();
    }
}
