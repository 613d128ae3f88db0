package app;

import io.asyncfacade.AsyncFacade;
import java.util.concurrent.Callable;

@AsyncFacade
// error: cannot find symbol symbol: class Misspelled
interface MisspelledTypeArgument extends Callable<Misspelled> {
    String fine(MisspelledTypeArgumentAsync own);
}
