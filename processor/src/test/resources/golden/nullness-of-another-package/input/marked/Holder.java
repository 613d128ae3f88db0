package marked;

import io.asyncfacade.AsyncFacade;
import org.jspecify.annotations.NullMarked;

@NullMarked
@AsyncFacade(of = {lib.Api.class, unmarked.Source.class})
class Holder {
    Holder() {}
}
