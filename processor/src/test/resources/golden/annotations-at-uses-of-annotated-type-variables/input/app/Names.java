package app;

import io.asyncfacade.AsyncFacade;
import org.jspecify.annotations.Nullable;

/** Type arguments take the place of the variables, and keep what stands at each use. */
@AsyncFacade
interface Names extends Source<String, @Nullable Integer, RuntimeException> {}
