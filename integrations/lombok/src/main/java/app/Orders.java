package app;

import io.asyncfacade.AsyncFacade;
import lombok.NonNull;

/** A blocking client with types that other processors write. */
@AsyncFacade
public interface Orders {

    ImmutableOrder find(int id);

    OrderRow save(@NonNull OrderRow row);
}
