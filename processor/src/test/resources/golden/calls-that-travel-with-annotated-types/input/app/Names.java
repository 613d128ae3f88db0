package app;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.Portable;

@AsyncFacade
@Portable
interface Names extends Lookup<Integer, String> {
    @Nullable String any(@Nullable String text);
}
