package app;

import io.asyncfacade.AsyncFacade;
import org.jspecify.annotations.Nullable;

@AsyncFacade
interface Names extends Source<@Nullable String> {}
