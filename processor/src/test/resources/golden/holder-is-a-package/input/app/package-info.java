@AsyncFacade(of = {lib.Api.class, lib.Api.Nested.class}, name = "Slow*", onCancel = OnCancel.INTERRUPT)
package app;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.OnCancel;
