@NullMarked
@AsyncFacade(of = lib.Api.class)
package app;

import io.asyncfacade.AsyncFacade;
import org.jspecify.annotations.NullMarked;
