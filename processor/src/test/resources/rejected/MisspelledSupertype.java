package app;

import io.asyncfacade.AsyncFacade;

// warning without place: File for type 'app.MisspelledSupertypeAsync' created in the last round will not be subject to
//   annotation processing.
@AsyncFacade
// error: cannot find symbol symbol: class Misspelled
interface MisspelledSupertype extends Misspelled {
    void call();
}
